package org.trustquality.framework;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published editions as the database keeps them. */
@Repository
class EditionRepository {

	private final JdbcClient jdbc;

	EditionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
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
