package org.trustquality.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;

/**
 * The editions that boards can work with: what was published into the database, kept in
 * memory for good because a published edition never changes. An edition that another node
 * has published since is fetched when it is first asked for by its number. One that a
 * trust made for itself is there by its number and in that trust's transactions only; no
 * list has it.
 */
@Service
@DependsOn("editionPublishing")
public class Editions {

	/** The series about the quality of a trust; others are about something beside it. */
	public static final String SERIES_OF_QUALITY = "cst";

	private static final Comparator<String> QUALITY_FIRST = Comparator
		.comparing((String series) -> !series.equals(SERIES_OF_QUALITY))
		.thenComparing(Comparator.naturalOrder());

	private final EditionRepository published;

	private final OwnEditions own;

	private volatile Map<String, Edition> known = Map.of();

	Editions(EditionRepository published, OwnEditions own) {
		this.published = published;
		this.own = own;
		refresh();
	}

	/**
	 * An edition by its number.
	 * @param id the number, such as {@code cst-2022.1}
	 * @throws EditionNotFound if nobody has published it
	 */
	public Edition get(String id) {
		return find(id).orElseThrow(() -> new EditionNotFound(id));
	}

	/** An edition by its number, if somebody has published it. */
	public Optional<Edition> find(String id) {
		if (EditionNumber.isOwn(id)) {
			return this.own.find(id);
		}
		if (!this.known.containsKey(id)) {
			refresh();
		}
		return Optional.ofNullable(this.known.get(id));
	}

	/**
	 * What was published of an edition, to the byte.
	 * @param id the number, such as {@code cst-2022.1}
	 * @throws EditionNotFound if nobody has published it
	 */
	public EditionContent content(String id) {
		Optional<EditionContent> content = EditionNumber.isOwn(id) ? this.own.content(id) : this.published.find(id);
		return content.orElseThrow(() -> new EditionNotFound(id));
	}

	/**
	 * The edition for new assessments of a trust's quality: the newest of the cst series.
	 * @throws EditionNotFound if no edition of the series is published
	 */
	public Edition current() {
		return current(SERIES_OF_QUALITY);
	}

	/**
	 * The newest edition of a series: the one with the highest year, and in that year the
	 * highest issue. When it was put into this database does not matter.
	 * @param series the series, such as {@code cst}
	 * @throws EditionNotFound if no edition of the series is published
	 */
	public Edition current(String series) {
		return offered().stream()
			.filter((edition) -> edition.number().series().equals(series))
			.findFirst()
			.orElseThrow(() -> new EditionNotFound("of the series " + series));
	}

	/**
	 * What new assessments can use: the newest edition of each series, the one for a
	 * trust's quality first.
	 */
	public List<Edition> offered() {
		Map<String, Edition> newest = new TreeMap<>(QUALITY_FIRST);
		all().forEach((edition) -> newest.put(edition.number().series(), edition));
		return List.copyOf(newest.values());
	}

	/**
	 * All editions, by series and then the oldest first, also those that another node has
	 * published just now.
	 */
	public List<Edition> all() {
		refresh();
		return this.known.values().stream().sorted(Comparator.comparing(Edition::number)).toList();
	}

	// Nobody waits for the database here while others wait for them.
	private void refresh() {
		List<EditionContent> found = this.published.findAllExcept(this.known.keySet());
		if (!found.isEmpty()) {
			remember(found.stream().map(EditionContent::edition).toList());
		}
	}

	private synchronized void remember(List<Edition> found) {
		Map<String, Edition> editions = new TreeMap<>(this.known);
		found.forEach((edition) -> editions.putIfAbsent(edition.id(), edition));
		this.known = Map.copyOf(editions);
	}

}
