package org.trustquality.framework.publishing;

import java.time.OffsetDateTime;
import java.util.List;

import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.Indicator;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes an edition into the tables from which every node reads it. */
final class PublishedEditions {

	private final JdbcClient jdbc;

	PublishedEditions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Inserts an edition, unless there is one of that number.
	 * @return whether there was none
	 */
	boolean insert(EditionContent content) {
		Edition edition = content.edition();
		int inserted = this.jdbc.sql("""
				insert into editions (id, title, checksum, content)
				values (:id, :title, :checksum, :content)
				on conflict (id) do nothing
				""")
			.param("id", edition.id())
			.param("title", edition.title())
			.param("checksum", content.checksum())
			.param("content", content.json())
			.update();
		if (inserted == 1) {
			insertIndicators(edition);
		}
		return inserted == 1;
	}

	List<PublishedEdition> list() {
		return this.jdbc.sql("select id, title, published_at from editions")
			.query((row, number) -> new PublishedEdition(EditionNumber.of(row.getString("id")), row.getString("id"),
					row.getString("title"), row.getObject("published_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	private void insertIndicators(Edition edition) {
		List<Indicator> indicators = edition.indicators();
		for (int position = 0; position < indicators.size(); position++) {
			this.jdbc.sql("""
					insert into edition_indicators (edition_id, position, indicator_id, wording_hash)
					values (:edition, :position, :indicator, :wordingHash)
					""")
				.param("edition", edition.id())
				.param("position", position)
				.param("indicator", indicators.get(position).id())
				.param("wordingHash", indicators.get(position).wordingHash())
				.update();
		}
	}

}
