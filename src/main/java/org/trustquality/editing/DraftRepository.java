package org.trustquality.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.publishing.BroughtEditions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The drafts as the database keeps them, and which editions were made from one.
 */
@Repository
class DraftRepository implements BroughtEditions {

	private static final String DRAFTS = """
			select d.draft_id, d.file_name, d.uploaded_at, u.name as uploaded_by, d.edition_id, d.published_at,
				p.name as published_by
			from edition_drafts d join people u on u.person_id = d.uploaded_by
				left join people p on p.person_id = d.published_by
			""";

	private final JdbcClient jdbc;

	DraftRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(UUID draftId, String fileName, byte[] content, Instant now, UUID administrator) {
		this.jdbc
			.sql("""
					insert into edition_drafts (draft_id, file_name, content, uploaded_at, uploaded_by) values (?, ?, ?, ?, ?)""")
			.params(draftId, fileName, content, now.atOffset(ZoneOffset.UTC), administrator)
			.update();
	}

	/** Those that are not published, the newest first. */
	List<EditionDraft> drafts() {
		return this.jdbc.sql(DRAFTS + "where d.edition_id is null order by d.uploaded_at desc, d.draft_id")
			.query(DraftRepository::read)
			.list();
	}

	/** Those that were published, the newest first. */
	List<EditionDraft> published() {
		return this.jdbc.sql(DRAFTS + "where d.edition_id is not null order by d.published_at desc, d.draft_id")
			.query(DraftRepository::read)
			.list();
	}

	Optional<EditionDraft> find(UUID draftId) {
		return this.jdbc.sql(DRAFTS + "where d.draft_id = ?").param(draftId).query(DraftRepository::read).optional();
	}

	Optional<byte[]> content(UUID draftId) {
		return this.jdbc.sql("select content from edition_drafts where draft_id = ?")
			.param(draftId)
			.query(byte[].class)
			.optional();
	}

	/**
	 * Notes by whom a draft was published.
	 * @return whether it was there and was not published before
	 */
	boolean publish(UUID draftId, String editionId, Instant now, UUID administrator) {
		return this.jdbc.sql("""
				update edition_drafts set edition_id = ?, published_at = ?, published_by = ?
				where draft_id = ? and edition_id is null""")
			.params(editionId, now.atOffset(ZoneOffset.UTC), administrator, draftId)
			.update() > 0;
	}

	@Override
	public boolean isBrought(String number) {
		return this.jdbc.sql("select exists (select from edition_drafts where edition_id = ?)")
			.param(number)
			.query(Boolean.class)
			.single();
	}

	/** Throws a draft away, unless it is published. */
	boolean remove(UUID draftId) {
		return this.jdbc.sql("delete from edition_drafts where draft_id = ? and edition_id is null")
			.param(draftId)
			.update() > 0;
	}

	private static EditionDraft read(ResultSet row, int number) throws SQLException {
		return new EditionDraft(row.getObject("draft_id", UUID.class), row.getString("file_name"),
				row.getObject("uploaded_at", OffsetDateTime.class).toInstant(), row.getString("uploaded_by"),
				row.getString("edition_id"), moment(row.getObject("published_at", OffsetDateTime.class)),
				row.getString("published_by"));
	}

	private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

}
