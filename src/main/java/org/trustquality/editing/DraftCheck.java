package org.trustquality.editing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionChanges;
import org.trustquality.framework.EditionContent;
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.Editions;
import org.trustquality.framework.manuscript.EditionFile;
import org.trustquality.framework.manuscript.Fault;
import org.trustquality.framework.publishing.Publication;
import org.trustquality.framework.publishing.PublishedEdition;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Component;

/**
 * Judges a file by itself and beside what is published: a number is given once, and the
 * next edition of a series has a higher one, because the highest is the one that boards
 * are offered. A title is given once, too, because it is by their titles that boards know
 * editions.
 */
@Component
class DraftCheck {

	private final Publication publication;

	private final Editions editions;

	private final Clock clock;

	DraftCheck(Publication publication, Editions editions, Clock clock) {
		this.publication = publication;
		this.editions = editions;
		this.clock = clock;
	}

	/** Everything that keeps a file from being published, by line. */
	List<Fault> faults(EditionFile file) {
		List<Fault> faults = new ArrayList<>(file.faults(this::published));
		file.number().map(EditionNumber::of).flatMap(this::refusal).map(file::numberFault).ifPresent(faults::add);
		namesake(file).map(file::titleFault).ifPresent(faults::add);
		return faults.stream().sorted(Comparator.comparing((fault) -> fault.place().line())).toList();
	}

	/** What a file without faults says. */
	EditionContent approved(EditionFile file) {
		return file.approvedContent(this::published);
	}

	/** What a file without faults changes; empty if it begins a series. */
	Optional<EditionChanges> changes(EditionFile file) {
		Edition edition = approved(file).edition();
		return edition.follows()
			.or(() -> file.number().map(EditionNumber::of).flatMap(this::newest).map(PublishedEdition::id))
			.map((before) -> EditionChanges.between(this.editions.get(before), edition));
	}

	private Optional<Edition> published(String number) {
		return this.publication.list()
			.stream()
			.filter((edition) -> edition.id().equals(number))
			.findFirst()
			.map((edition) -> this.editions.get(edition.id()));
	}

	private Optional<PublishedEdition> newest(EditionNumber number) {
		return this.publication.list()
			.stream()
			.filter((edition) -> edition.number().series().equals(number.series()))
			.findFirst();
	}

	private Optional<String> namesake(EditionFile file) {
		String title = file.title().orElse("");
		String number = file.number().orElse("");
		return this.publication.list()
			.stream()
			.filter((edition) -> edition.title().equalsIgnoreCase(title) && !edition.id().equals(number))
			.findFirst()
			.map((edition) -> "this is the title of %s, which is published; give the edition a title of its own"
				.formatted(edition.id()));
	}

	private Optional<String> refusal(EditionNumber number) {
		if (number.isOwn()) {
			return Optional.empty();
		}
		int year = EnglishDay.today(this.clock).getYear();
		if (number.year() > year + 1) {
			return Optional.of("an edition cannot be named after a year later than " + (year + 1));
		}
		if (this.publication.list().stream().anyMatch((edition) -> edition.number().equals(number))) {
			return Optional.of("this number is published already and what it says cannot change; give the edition the "
					+ "next number");
		}
		return newest(number).filter((newest) -> newest.number().isNewerInSeries(number))
			.map((newest) -> "%s is published, which is newer; give the edition a higher number"
				.formatted(newest.id()));
	}

}
