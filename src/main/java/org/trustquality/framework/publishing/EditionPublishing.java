package org.trustquality.framework.publishing;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.keeping.EditionRows;
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
 * else than what boards have answered, the application does not start. Only where an
 * administrator was there first with the number, what they published stays, and the log
 * says so.
 * <p>
 * It works while the application context is being built, after the schema and before the
 * web server; {@code Editions} waits for it.
 */
@Component("editionPublishing")
@DependsOnDatabaseInitialization
@Lazy(false)
class EditionPublishing implements InitializingBean {

	private static final Logger LOG = LoggerFactory.getLogger(EditionPublishing.class);

	private static final String MANUSCRIPTS = "classpath*:frameworks/*/edition.yaml";

	private final ResourceLoader resources;

	private final EditionRows rows;

	private final PublishedEditions published;

	private final BroughtEditions brought;

	private final TransactionOperations transaction;

	EditionPublishing(ResourceLoader resources, JdbcClient jdbc, BroughtEditions brought,
			TransactionOperations transaction) {
		this.resources = resources;
		this.rows = new EditionRows(jdbc);
		this.published = new PublishedEditions(jdbc);
		this.brought = brought;
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
		String editionId = manuscript.editionId();
		if (this.published.checksum(editionId).isEmpty()) {
			EditionContent content = manuscript.approvedContent();
			this.transaction.executeWithoutResult((status) -> this.rows.insert(content, null));
		}
		// Asked again, because another node may have published it in the meantime.
		String published = this.published.checksum(editionId).orElseThrow();
		String checksum = manuscript.content().checksum();
		if (!published.equals(checksum)) {
			if (!this.brought.isBrought(editionId)) {
				throw new PublishedEditionChanged(editionId, published, checksum);
			}
			LOG.warn("An administrator published edition {} before its files came, and it stays as it is: "
					+ "published checksum {}, checksum of the files {}", editionId, published, checksum);
		}
	}

}
