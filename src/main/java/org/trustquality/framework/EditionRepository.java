package org.trustquality.framework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The editions as the database keeps them: those for everybody, and in a transaction of a
 * trust its own.
 */
@Repository
class EditionRepository {

	private final JdbcClient jdbc;

	EditionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<EditionContent> find(String id) {
		return this.jdbc.sql("select content from editions where id = :id")
			.param("id", id)
			.query(String.class)
			.optional()
			.map(EditionContent::new);
	}

	Optional<String> checksum(String id) {
		return this.jdbc.sql("select checksum from editions where id = :id")
			.param("id", id)
			.query(String.class)
			.optional();
	}

	/** The editions for everybody, also where a trust has some of its own. */
	List<EditionContent> findAllExcept(Collection<String> known) {
		return this.jdbc.sql("select content from editions where trust_id is null and not id = any (:known)")
			.param("known", known.toArray(String[]::new))
			.query(String.class)
			.list()
			.stream()
			.map(EditionContent::new)
			.toList();
	}

	/**
	 * Adds an edition of a trust's own.
	 * @return whether its number was free
	 */
	boolean add(int trustId, EditionContent content) {
		Edition edition = content.edition();
		int added = this.jdbc.sql("""
				insert into editions (id, title, checksum, content, trust_id)
				values (:id, :title, :checksum, :content, :trust)
				on conflict (id) do nothing""")
			.param("id", edition.id())
			.param("title", edition.title())
			.param("checksum", content.checksum())
			.param("content", content.json())
			.param("trust", trustId)
			.update();
		if (added == 1) {
			edition.indicators().forEach((indicator) -> add(trustId, edition, indicator));
		}
		return added == 1;
	}

	private void add(int trustId, Edition edition, Indicator indicator) {
		this.jdbc.sql("""
				insert into edition_indicators (edition_id, position, indicator_id, wording_hash, trust_id)
				values (:edition, :position, :indicator, :wordingHash, :trust)""")
			.param("edition", edition.id())
			.param("position", edition.position(indicator.id()))
			.param("indicator", indicator.id())
			.param("wordingHash", indicator.wordingHash())
			.param("trust", trustId)
			.update();
	}

}
