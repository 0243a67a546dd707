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

	private static final String REVIEWED = """
			select bound.trust_id from adviser_appointments bound
			where bound.adviser_id = :adviser and bound.reviews and bound.ended_at is null""";

	private static final String DONE = """
			select done.trust_id, done.academic_year, done.assessment_id from reviews done
			where done.adviser_id = :adviser and done.state <> 'DRAFT'""";

	private static final String COMMITTED = """
			select part.trust_id, part.academic_year, part.assessment_id, part.dimension_id
			from review_parts part join reviews own using (trust_id, academic_year, assessment_id, review_id)
			where own.adviser_id = :adviser""";

	private static final String OF_ASSESSMENTS = """
			select a.trust_id, a.academic_year, a.assessment_id, %s as everything, array(
				select committed.dimension_id from (%s) committed
				where (committed.trust_id, committed.academic_year, committed.assessment_id)
					= (a.trust_id, a.academic_year, a.assessment_id)) as dimensions
			from unnest(:trusts::integer[], :years::integer[], :assessments::uuid[])
				as a (trust_id, academic_year, assessment_id)""".formatted(everything("a"), COMMITTED);

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

	private static Revealed revealed(ResultSet row) throws SQLException {
		return row.getBoolean("everything") ? Revealed.ALL
				: new Revealed(false, Set.copyOf(Arrays.asList((String[]) row.getArray("dimensions").getArray())));
	}

	/**
	 * SQL that is true where the person {@code :adviser} is to judge a trust before they
	 * see what its board agreed.
	 * @param of what has a column {@code trust_id}
	 */
	public static String reviews(String of) {
		return "(%s.trust_id in (%s))".formatted(of, REVIEWED);
	}

	/**
	 * SQL that is true where everything of an assessment is revealed to the person
	 * {@code :adviser}.
	 * @param of what has the columns of the assessment's key
	 */
	public static String everything(String of) {
		return "(not %1$s or (%2$s.trust_id, %2$s.academic_year, %2$s.assessment_id) in (%3$s))".formatted(reviews(of),
				of, DONE);
	}

	/**
	 * SQL that is true where a dimension of an assessment is revealed to the person
	 * {@code :adviser}. It holds no subquery that depends on a row, so the database works
	 * each out once for a statement.
	 * @param of what has the columns of the assessment's key
	 * @param dimension the column with the dimension's id
	 */
	public static String dimension(String of, String dimension) {
		return "(%1$s or (%2$s.trust_id, %2$s.academic_year, %2$s.assessment_id, %3$s) in (%4$s))"
			.formatted(everything(of), of, dimension, COMMITTED);
	}

}
