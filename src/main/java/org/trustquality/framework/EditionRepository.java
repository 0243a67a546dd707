package org.trustquality.framework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.trustquality.framework.keeping.EditionRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The editions as the database keeps them: those for everybody, and in a transaction of a
 * trust its own.
 */
@Repository
class EditionRepository {

	private final JdbcClient jdbc;

	private final EditionRows rows;

	EditionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.rows = new EditionRows(jdbc);
	}

	Optional<EditionContent> find(String id) {
		return this.jdbc.sql("select content from editions where id = :id")
			.param("id", id)
			.query(String.class)
			.optional()
			.map(EditionContent::new);
	}

	/** An edition of a trust's own, as far as this transaction may see it. */
	Optional<OwnEdition> findOwn(String id) {
		return this.jdbc.sql("select trust_id, content from editions where id = :id and trust_id is not null")
			.param("id", id)
			.query((row, number) -> new OwnEdition(row.getInt("trust_id"),
					new EditionContent(row.getString("content")).edition()))
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
		return this.rows.insert(content, trustId);
	}

	/** An edition of a trust's own that says the same under another number. */
	Optional<String> twin(int trustId, EditionContent content) {
		String number = content.edition().id();
		return this.jdbc.sql("""
				select id from editions
				where trust_id = :trust and starts_with(id, :base) and replace(content, id, :number) = :content
				order by id limit 1""")
			.param("trust", trustId)
			.param("base", EditionNumber.published(number) + "-own-")
			.param("number", number)
			.param("content", content.json())
			.query(String.class)
			.optional();
	}

}
