package org.trustquality.review.blind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.review.share.Share;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what an adviser may see already of what a board agreed. Whoever is appointed to
 * review sees nothing of an assessment until they have committed their own judgement of a
 * dimension, and then that dimension; all of it once their review is sent, or once they
 * have said that they read without one. Every page, file and answer for advisers asks
 * here; a page of many trusts puts the same rule into its query.
 */
@Service
@Transactional(readOnly = true)
public class Blindness {

	private static final String SETS = """
			own_reviews as materialized (
				select trust_id, academic_year, assessment_id, review_id, version, state from reviews
				where adviser_id = :adviser),
			trusts_reviewed as materialized (
				select a.trust_id from adviser_appointments a
				where a.adviser_id = :adviser and a.reviews and is_live(a)),
			dimensions_committed as materialized (
				select trust_id, academic_year, assessment_id, dimension_id
				from review_parts join own_reviews using (trust_id, academic_year, assessment_id, review_id))""";

	private static final String OF_ASSESSMENTS = """
			with %s
			select a.trust_id, a.academic_year, a.assessment_id, %s as everything, array(
				select c.dimension_id from dimensions_committed c
				where (c.trust_id, c.academic_year, c.assessment_id) = (a.trust_id, a.academic_year, a.assessment_id)
				) as dimensions
			from unnest(:trusts::integer[], :years::integer[], :assessments::uuid[])
				as a (trust_id, academic_year, assessment_id)""".formatted(SETS, everything("a"));

	private final JdbcClient jdbc;

	Blindness(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is revealed of an assessment that is shared with an adviser. */
	public Revealed of(AdviserVisit adviser, Share share) {
		return Objects.requireNonNull(of(adviser, List.of(share.assessment())).get(share.assessment()));
	}

	/**
	 * What is revealed of each of several assessments that are shared with an adviser.
	 */
	public Map<AssessmentId, Revealed> of(AdviserVisit adviser, Collection<AssessmentId> assessments) {
		return this.jdbc.sql(OF_ASSESSMENTS)
			.param("adviser", adviser.adviserId())
			.param("trusts", assessments.stream().map(AssessmentId::trustId).toArray(Integer[]::new))
			.param("years", assessments.stream().map(AssessmentId::academicYear).toArray(Integer[]::new))
			.param("assessments", assessments.stream().map(AssessmentId::assessmentId).toArray(UUID[]::new))
			.query((row,
					number) -> Map.entry(new AssessmentId(row.getInt("trust_id"), row.getInt("academic_year"),
							row.getObject("assessment_id", UUID.class)), revealed(row)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

	/**
	 * Whether an adviser has read what the board agreed in an assessment: what they know
	 * of it since, no page can hide from them.
	 */
	public boolean hasRead(AdviserVisit adviser, AssessmentId assessment) {
		return this.jdbc.sql("""
				select exists (select from share_readings
					where trust_id = ? and academic_year = ? and assessment_id = ? and read_by = ?
						and what not in ('BLIND', 'FILE', 'BUNDLE'))""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), adviser.adviserId())
			.query(Boolean.class)
			.single();
	}

	private static Revealed revealed(ResultSet row) throws SQLException {
		return row.getBoolean("everything") ? Revealed.ALL
				: new Revealed(false, Set.copyOf(Arrays.asList((String[]) row.getArray("dimensions").getArray())));
	}

	/**
	 * SQL of what the rule rests on, to stand behind the {@code with} of a statement for
	 * the person {@code :adviser}: each set is worked out once, and one of them is
	 * {@code own_reviews}.
	 */
	public static String sets() {
		return SETS;
	}

	/**
	 * SQL that is true where an adviser is to judge a trust before they see what its
	 * board agreed.
	 * @param of what has a column {@code trust_id}
	 */
	public static String reviews(String of) {
		return "(%s.trust_id in (select trust_id from trusts_reviewed))".formatted(of);
	}

	/**
	 * SQL that is true where everything of an assessment is revealed.
	 * @param of what has the columns of the assessment's key
	 */
	public static String everything(String of) {
		return """
				(not %1$s or (%2$s.trust_id, %2$s.academic_year, %2$s.assessment_id) in (
					select trust_id, academic_year, assessment_id from own_reviews where state <> 'DRAFT'))"""
			.formatted(reviews(of), of);
	}

	/**
	 * SQL that is true where a dimension of an assessment is revealed.
	 * @param of what has the columns of the assessment's key
	 * @param dimension the column with the dimension's id
	 */
	public static String dimension(String of, String dimension) {
		return """
				(%1$s or (%2$s.trust_id, %2$s.academic_year, %2$s.assessment_id, %3$s) in (
					select trust_id, academic_year, assessment_id, dimension_id from dimensions_committed))"""
			.formatted(everything(of), of, dimension);
	}

}
