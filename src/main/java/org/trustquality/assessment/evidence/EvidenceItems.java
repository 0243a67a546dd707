package org.trustquality.assessment.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence items of assessments. Who may see them is for those to decide who ask. */
@Service
@Transactional(readOnly = true)
public class EvidenceItems {

	private static final String OF_ASSESSMENT = """
			select i.*, f.name, f.media_type, f.size, f.hash, f.scan
			from evidence_items i left join evidence_files f using (trust_id, file_id)
			where i.trust_id = ? and i.academic_year = ? and i.assessment_id = ? and %s
			order by i.position, i.added_at, i.item_id""";

	/** A version is written so that an item's id stands there in this way alone. */
	private static final String SIGNED = """
			exists (
				select from sign_offs s
				where s.trust_id = i.trust_id and s.academic_year = i.academic_year and s.assessment_id = i.assessment_id
					and strpos(s.content, '"item":"' || i.item_id || '"') > 0 and s.version = (
						select max(n.version) from sign_offs n where n.trust_id = s.trust_id
							and n.academic_year = s.academic_year and n.assessment_id = s.assessment_id))""";

	private final JdbcClient jdbc;

	private final Clock clock;

	EvidenceItems(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** All items of an assessment that are not taken off, in the edition's order. */
	public List<EvidenceItem> of(AssessmentId assessment) {
		return select(assessment, "i.removed_at is null");
	}

	/**
	 * The items that the newest signed version of an assessment names, whatever happened
	 * to them since.
	 */
	public List<EvidenceItem> signed(AssessmentId assessment) {
		return select(assessment, SIGNED);
	}

	private List<EvidenceItem> select(AssessmentId assessment, String which) {
		return this.jdbc.sql(OF_ASSESSMENT.formatted(which))
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId())
			.query(EvidenceItems::item)
			.list();
	}

	/** An item of an assessment, unless it is taken off. */
	public Optional<EvidenceItem> find(AssessmentId assessment, UUID item) {
		return of(assessment).stream().filter((one) -> one.id().equals(item)).findFirst();
	}

	/**
	 * Puts back what a signed version says, when a correction is given up. What it names
	 * is there and counts. What was added since is taken off; what was carried over
	 * counts for nothing until somebody confirms it.
	 * @param signed the items that the version names
	 */
	@Transactional
	public void putBack(AssessmentId assessment, List<UUID> signed) {
		this.jdbc
			.sql("""
					update evidence_items set
						to_confirm = not named and (to_confirm or carried_from is not null),
						removed_at = case when not named and not to_confirm and carried_from is null then :now end
					from (select item_id as id, item_id = any (cast(:signed as uuid[])) as named from evidence_items
						where trust_id = :trust and academic_year = :year and assessment_id = :assessment) as version
					where trust_id = :trust and academic_year = :year and assessment_id = :assessment and item_id = version.id
						and (named or removed_at is null)""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("signed", signed.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
			.param("trust", assessment.trustId())
			.param("year", assessment.academicYear())
			.param("assessment", assessment.assessmentId())
			.update();
	}

	private static EvidenceItem item(ResultSet row, int number) throws SQLException {
		return new EvidenceItem(row.getObject("item_id", UUID.class), row.getInt("position"), row.getString("title"),
				row.getObject("dated", LocalDate.class), row.getString("place"), row.getString("link"), file(row),
				row.getBoolean("confidential"), row.getObject("review_by", LocalDate.class),
				row.getBoolean("to_confirm"));
	}

	private static EvidenceItem.@Nullable StoredFile file(ResultSet row) throws SQLException {
		UUID id = row.getObject("file_id", UUID.class);
		return (id != null) ? new EvidenceItem.StoredFile(id, row.getString("name"), row.getString("media_type"),
				row.getInt("size"), row.getString("hash"), row.getString("scan").equals("CLEAN")) : null;
	}

}
