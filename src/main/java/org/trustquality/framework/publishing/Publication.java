package org.trustquality.framework.publishing;

import java.util.Comparator;
import java.util.List;

import org.trustquality.framework.EditionContent;
import org.trustquality.framework.keeping.EditionRows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes editions while the application runs, and tells what is published. */
@Service
public class Publication {

	private final PublishedEditions published;

	private final EditionRows rows;

	Publication(JdbcClient jdbc) {
		this.published = new PublishedEditions(jdbc);
		this.rows = new EditionRows(jdbc);
	}

	/** The editions for everybody, by series and then the newest first. */
	@Transactional(readOnly = true)
	public List<PublishedEdition> list() {
		return this.published.list()
			.stream()
			.filter((edition) -> !edition.number().isOwn())
			.sorted(Comparator.comparing((PublishedEdition edition) -> edition.number().series())
				.thenComparing(PublishedEdition::number, Comparator.reverseOrder()))
			.toList();
	}

	/**
	 * Publishes what an edition says, which has to keep every rule.
	 * @return whether nobody had published that number before
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean publish(EditionContent content) {
		return this.rows.insert(content, null);
	}

}
