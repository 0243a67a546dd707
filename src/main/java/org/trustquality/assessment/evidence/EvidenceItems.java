package org.trustquality.assessment.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;

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
