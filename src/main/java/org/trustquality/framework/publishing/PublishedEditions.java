package org.trustquality.framework.publishing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.trustquality.framework.EditionNumber;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What is published, as the database keeps it. */
final class PublishedEditions {

	private final JdbcClient jdbc;

	PublishedEditions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<String> checksum(String id) {
		return this.jdbc.sql("select checksum from editions where id = :id")
			.param("id", id)
			.query(String.class)
			.optional();
	}

	List<PublishedEdition> list() {
		return this.jdbc.sql("select id, title, published_at from editions")
			.query((row, number) -> new PublishedEdition(EditionNumber.of(row.getString("id")), row.getString("id"),
					row.getString("title"), row.getObject("published_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
