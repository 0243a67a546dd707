package org.trustquality.framework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published editions as the database keeps them. */
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

	List<EditionContent> findAllExcept(Collection<String> known) {
		return this.jdbc.sql("select content from editions where not id = any (:known)")
			.param("known", known.toArray(String[]::new))
			.query(String.class)
			.list()
			.stream()
			.map(EditionContent::new)
			.toList();
	}

}
