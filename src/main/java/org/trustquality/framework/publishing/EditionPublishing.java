package org.trustquality.framework.publishing;

import java.io.IOException;
import java.util.Optional;

import org.trustquality.framework.EditionContent;
import org.trustquality.framework.manuscript.EditionManuscript;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes every edition under {@code frameworks/} that the database does not hold yet.
 * An edition that was published before is only compared: were its file to say something
 * else than what boards have answered, the application does not start.
 * <p>
 * It works while the application context is being built, after the schema and before the
 * web server; {@code Editions} waits for it.
 */
@Component("editionPublishing")
@DependsOnDatabaseInitialization
@Lazy(false)
class EditionPublishing implements InitializingBean {

	private static final String MANUSCRIPTS = "classpath*:frameworks/*/edition.yaml";

	private final ResourceLoader resources;

	private final JdbcClient jdbc;

	private final PublishedEditions published;

	private final TransactionOperations transaction;

	EditionPublishing(ResourceLoader resources, JdbcClient jdbc, TransactionOperations transaction) {
		this.resources = resources;
		this.jdbc = jdbc;
		this.published = new PublishedEditions(jdbc);
		this.transaction = transaction;
	}

	@Override
	public void afterPropertiesSet() throws IOException {
		for (Resource file : ResourcePatternUtils.getResourcePatternResolver(this.resources)
			.getResources(MANUSCRIPTS)) {
			publish(EditionManuscript.of(file));
		}
	}

	void publish(EditionManuscript manuscript) {
		if (publishedChecksum(manuscript.editionId()).isEmpty()) {
			EditionContent content = manuscript.approvedContent();
			this.transaction.executeWithoutResult((status) -> this.published.insert(content));
		}
		// Asked again, because another node may have published it in the meantime.
		String published = publishedChecksum(manuscript.editionId()).orElseThrow();
		String checksum = manuscript.content().checksum();
		if (!published.equals(checksum)) {
			throw new PublishedEditionChanged(manuscript.editionId(), published, checksum);
		}
	}

	private Optional<String> publishedChecksum(String editionId) {
		return this.jdbc.sql("select checksum from editions where id = :id")
			.param("id", editionId)
			.query(String.class)
			.optional();
	}

}
