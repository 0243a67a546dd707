package org.trustquality.assessment.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AssessmentId;
import org.trustquality.assessment.evidence.file.KeptFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes evidence items and the rows of their files, for those who have decided. */
@Component
public class EvidenceRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	EvidenceRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(int trustId, KeptFile file) {
		this.jdbc.sql("""
				insert into evidence_files (trust_id, file_id, name, media_type, size, hash, scan, content)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(trustId, file.id(), file.name(), file.mediaType(), file.size(), file.hash(),
					file.scanned() ? "CLEAN" : "NOT_SCANNED")
			.param(file.content())
			.update();
	}

	/**
	 * Adds an item.
	 * @return its id
	 */
	UUID add(AssessmentId assessment, NewItem item) {
		UUID id = UUID.randomUUID();
		ItemFacts facts = item.facts;
		this.jdbc
			.sql("""
					insert into evidence_items (trust_id, academic_year, assessment_id, item_id, position, title, dated, place,
						link, file_id, confidential, review_by, to_confirm, carried_from, added_at)
					values (:trust, :year, :assessment, :item, :position, :title, :dated, :place,
						:link, :file, :confidential, :reviewBy, :toConfirm, :carriedFrom, :now)""")
			.param("trust", assessment.trustId())
			.param("year", assessment.academicYear())
			.param("assessment", assessment.assessmentId())
			.param("item", id)
			.param("position", item.position)
			.param("title", facts.title())
			.param("dated", facts.dated())
			.param("place", facts.place())
			.param("link", item.link)
			.param("file", item.file)
			.param("confidential", facts.confidential())
			.param("reviewBy", facts.reviewBy())
			.param("toConfirm", item.carriedFrom != null)
			.param("carriedFrom", item.carriedFrom)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return id;
	}

	/** How many items an indicator has or had: taking one off frees no place. */
	int count(AssessmentId assessment, int position) {
		return this.jdbc.sql("""
				select count(*) from evidence_items
				where trust_id = ? and academic_year = ? and assessment_id = ? and position = ?""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), position)
			.query(Integer.class)
			.single();
	}

	/** The earlier items that were carried over already, also if they were taken off. */
	Set<UUID> carried(AssessmentId assessment) {
		return this.jdbc.sql("""
				select carried_from from evidence_items
				where trust_id = ? and academic_year = ? and assessment_id = ? and carried_from is not null""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId())
			.query(UUID.class)
			.set();
	}

	/** Takes an item off. */
	void remove(AssessmentId assessment, UUID item) {
		this.jdbc.sql("""
				update evidence_items set removed_at = ?
				where trust_id = ? and academic_year = ? and assessment_id = ? and item_id = ?""")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), assessment.trustId(), assessment.academicYear(),
					assessment.assessmentId(), item)
			.update();
	}

	/** Lets an item that was carried over count. */
	void confirm(AssessmentId assessment, UUID item) {
		this.jdbc.sql("""
				update evidence_items set to_confirm = false
				where trust_id = ? and academic_year = ? and assessment_id = ? and item_id = ?""")
			.params(assessment.trustId(), assessment.academicYear(), assessment.assessmentId(), item)
			.update();
	}

	/**
	 * The file of an item that is not taken off, or that a signed version names; with
	 * what its row holds.
	 */
	@Transactional(readOnly = true)
	public Optional<KeptFile> file(AssessmentId assessment, UUID item) {
		return this.jdbc.sql("""
				select f.* from evidence_items i join evidence_files f using (trust_id, file_id)
				where i.trust_id = :trust and i.academic_year = :year and i.assessment_id = :assessment
					and i.item_id = :item
					and (i.removed_at is null or exists (
						select from sign_offs s
						where s.trust_id = i.trust_id and s.academic_year = i.academic_year
							and s.assessment_id = i.assessment_id
							and strpos(s.content, '"item":"' || i.item_id || '"') > 0))""")
			.param("trust", assessment.trustId())
			.param("year", assessment.academicYear())
			.param("assessment", assessment.assessmentId())
			.param("item", item)
			.query(EvidenceRows::kept)
			.optional();
	}

	/** A file of a trust with a content, if it may be read. */
	@Transactional(readOnly = true)
	public Optional<KeptFile> file(int trustId, String hash) {
		return this.jdbc.sql("select * from evidence_files where trust_id = ? and hash = ? order by file_id limit 1")
			.params(trustId, hash)
			.query(EvidenceRows::kept)
			.optional();
	}

	private static KeptFile kept(ResultSet row, int number) throws SQLException {
		return new KeptFile(row.getObject("file_id", UUID.class), row.getString("name"), row.getString("media_type"),
				row.getInt("size"), row.getString("hash"), row.getString("scan").equals("CLEAN"),
				row.getBytes("content"));
	}

	/**
	 * An item to be added: a link or a file.
	 *
	 * @param carriedFrom the item of an earlier year that it continues
	 */
	record NewItem(int position, ItemFacts facts, @Nullable String link, @Nullable UUID file,
			@Nullable UUID carriedFrom) {
	}

}
