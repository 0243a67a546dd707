package org.trustquality.assessment.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.evidence.file.KeptFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence items of assessments. Who may see them is for those to decide who ask. */
@Service
@Transactional(readOnly = true)
public class EvidenceItems {

	private final JdbcClient jdbc;

	EvidenceItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All items of an assessment that are not taken off, in the edition's order. */
	public List<EvidenceItem> of(AssessmentId assessment) {
		return this.jdbc.sql("""
				select i.*, f.name, f.media_type, f.size, f.hash, f.scan
				from evidence_items i left join evidence_files f using (trust_id, file_id)
				where i.trust_id = ? and i.academic_year = ? and i.assessment_id = ? and i.removed_at is null
				order by i.position, i.added_at, i.item_id""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId())
			.query(EvidenceItems::item)
			.list();
	}

	/** An item of an assessment, unless it is taken off. */
	public Optional<EvidenceItem> find(AssessmentId assessment, UUID item) {
		return of(assessment).stream().filter((one) -> one.id().equals(item)).findFirst();
	}

	/**
	 * The file of an item that is not taken off, or that a signed version names; with
	 * what its row holds.
	 */
	public Optional<KeptFile> file(AssessmentId assessment, UUID item) {
		return this.jdbc
			.sql("""
					select f.* from evidence_items i join evidence_files f using (trust_id, file_id)
					where i.trust_id = :trust and i.academic_year = :year and i.assessment_id = :assessment
						and i.item_id = :item
						and (i.removed_at is null or not i.to_confirm and exists (
							select from sign_offs s
							where s.trust_id = i.trust_id and s.academic_year = i.academic_year
								and s.assessment_id = i.assessment_id and s.signed_at between i.added_at and i.removed_at))""")
			.param("trust", assessment.trustId())
			.param("year", assessment.academicYear())
			.param("assessment", assessment.assessmentId())
			.param("item", item)
			.query((row, number) -> new KeptFile(row.getObject("file_id", UUID.class), row.getString("name"),
					row.getString("media_type"), row.getInt("size"), row.getString("hash"),
					row.getString("scan").equals("CLEAN"), row.getBytes("content")))
			.optional();
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
