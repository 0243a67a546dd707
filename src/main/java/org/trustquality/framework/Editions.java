package org.trustquality.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;

/**
 * The editions that boards can work with: what was published into the database, kept in
 * memory for good because a published edition never changes. An edition that another node
 * has published since is fetched when it is first asked for by its number.
 */
@Service
@DependsOn("editionPublishing")
public class Editions {

	private static final String SERIES_OF_NEW_ASSESSMENTS = "cst";

	private final EditionRepository published;

	private volatile Map<String, Edition> known = Map.of();

	Editions(EditionRepository published) {
		this.published = published;
		refresh();
	}

	/**
	 * An edition by its number.
	 * @param id the number, such as {@code cst-2022.1}
	 * @throws EditionNotFound if nobody has published it
	 */
	public Edition get(String id) {
		Edition edition = this.known.get(id);
		if (edition == null) {
			refresh();
			edition = this.known.get(id);
		}
		if (edition == null) {
			throw new EditionNotFound(id);
		}
		return edition;
	}

	/**
	 * What was published of an edition, to the byte.
	 * @param id the number, such as {@code cst-2022.1}
	 * @throws EditionNotFound if nobody has published it
	 */
	public EditionContent content(String id) {
		return this.published.find(id).orElseThrow(() -> new EditionNotFound(id));
	}

	/**
	 * The edition for new assessments: of the cst series the one with the highest year,
	 * and in that year the highest issue. When it was put into this database does not
	 * matter.
	 * @throws EditionNotFound if no edition of the series is published
	 */
	public Edition current() {
		return all().stream()
			.filter((edition) -> isForEverybody(EditionNumber.of(edition.id())))
			.max(Comparator.comparing((edition) -> EditionNumber.of(edition.id())))
			.orElseThrow(() -> new EditionNotFound("of the series " + SERIES_OF_NEW_ASSESSMENTS));
	}

	private static boolean isForEverybody(EditionNumber number) {
		return number.series().equals(SERIES_OF_NEW_ASSESSMENTS) && !number.isOwn();
	}

	/** All editions known to this node, by series and then the oldest first. */
	public List<Edition> all() {
		return this.known.values()
			.stream()
			.sorted(Comparator.comparing((edition) -> EditionNumber.of(edition.id())))
			.toList();
	}

	private synchronized void refresh() {
		Map<String, Edition> editions = new TreeMap<>(this.known);
		this.published.findAllExcept(editions.keySet())
			.stream()
			.map(EditionContent::edition)
			.forEach((edition) -> editions.put(edition.id(), edition));
		this.known = Map.copyOf(editions);
	}

}
