package org.trustquality.framework.keeping;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.Indicator;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes an edition into the tables from which every node reads it. */
public final class EditionRows {

	private final JdbcClient jdbc;

	public EditionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Inserts an edition, unless there is one of that number.
	 * @param trustId the trust whose own it is; null for an edition for everybody
	 * @return whether there was none
	 */
	public boolean insert(EditionContent content, @Nullable Integer trustId) {
		Edition edition = content.edition();
		int inserted = this.jdbc.sql("""
				insert into editions (id, title, checksum, content, trust_id)
				values (:id, :title, :checksum, :content, :trust)
				on conflict (id) do nothing
				""")
			.param("id", edition.id())
			.param("title", edition.title())
			.param("checksum", content.checksum())
			.param("content", content.json())
			.param("trust", trustId)
			.update();
		if (inserted == 1) {
			insertIndicators(edition, trustId);
		}
		return inserted == 1;
	}

	private void insertIndicators(Edition edition, @Nullable Integer trustId) {
		List<Indicator> indicators = edition.indicators();
		for (int position = 0; position < indicators.size(); position++) {
			this.jdbc.sql("""
					insert into edition_indicators (edition_id, position, indicator_id, wording_hash, trust_id)
					values (:edition, :position, :indicator, :wordingHash, :trust)
					""")
				.param("edition", edition.id())
				.param("position", position)
				.param("indicator", indicators.get(position).id())
				.param("wordingHash", indicators.get(position).wordingHash())
				.param("trust", trustId)
				.update();
		}
	}

}
