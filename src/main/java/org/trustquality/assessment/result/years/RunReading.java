package org.trustquality.assessment.result.years;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.DisclosedYear;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.scoring.respondent.BoardYear;

/** A trust's years as they were read, before anything is compared. */
final class RunReading {

	private final String series;

	/** The oldest first. */
	private final Map<UUID, DisclosedYear> disclosed = new LinkedHashMap<>();

	private final Map<UUID, BoardYear> answers;

	private final Map<UUID, RunYear> years = new LinkedHashMap<>();

	private final SameQuestions same = new SameQuestions();

	private final StayersRule stayers;

	RunReading(String series, List<DisclosedYear> disclosed, Map<UUID, BoardYear> answers,
			Map<UUID, SignedVersion> signed, List<ClosedYear> givenUp) {
		this.series = series;
		this.answers = answers;
		disclosed.forEach((each) -> {
			UUID reference = each.assessment().reference();
			this.disclosed.put(reference, each);
			this.years.put(reference, year(each, signed.get(reference), answers.containsKey(reference)));
		});
		this.stayers = StayersRule.of(Stream.concat(disclosed.stream().map(this::closed), givenUp.stream()).toList(),
				this.same);
	}

	private static RunYear year(DisclosedYear disclosed, @Nullable SignedVersion newest, boolean areAnswersKept) {
		boolean open = disclosed.results() != null && disclosed.assessment().isSignedOff();
		AgreedYear agreed = open ? Optional.ofNullable(newest).flatMap(AgreedYear::of).orElse(null) : null;
		return new RunYear(disclosed.assessment(), disclosed.edition(), disclosed.results(), agreed, areAnswersKept);
	}

	private ClosedYear closed(DisclosedYear each) {
		return ClosedYear.of(each.assessment(), each.edition(), !each.isTooFew(),
				this.answers.get(each.assessment().reference()));
	}

	/** The oldest first. */
	List<RunYear> years() {
		return List.copyOf(this.years.values());
	}

	YearRun run() {
		List<UUID> order = List.copyOf(this.years.keySet());
		return new YearRun(this.series, years(),
				IntStream.range(1, order.size())
					.mapToObj((place) -> compare(order.get(place - 1), order.get(place)))
					.toList());
	}

	/**
	 * Two of the years, the earlier first.
	 * @throws org.trustquality.assessment.result.ResultsWithheld if one is withheld
	 */
	YearComparison between(UUID before, UUID now) {
		find(this.disclosed, before).requireNotWithheld();
		find(this.disclosed, now).requireNotWithheld();
		return compare(before, now);
	}

	private YearComparison compare(UUID before, UUID now) {
		RunYear earlier = find(this.years, before);
		RunYear later = find(this.years, now);
		AgreedYear agreedBefore = earlier.agreed();
		AgreedYear agreedNow = later.agreed();
		List<AgreedMovement> agreed = (agreedBefore != null && agreedNow != null)
				? AgreedMovement.between(agreedBefore, agreedNow, later.edition(), this.same, earlier.edition())
				: List.of();
		boolean known = isKnownFromPaper(before) || isKnownFromPaper(now);
		StayersMovement moved = known ? StayersMovement.hidden(WhyNoStayers.KNOWN_FROM_PAPER)
				: this.stayers.between(before, now).shown();
		if (!earlier.isShown() || !later.isShown()) {
			return new YearComparison(earlier, later, null, List.of(), List.of(), moved, agreed);
		}
		Comparing comparing = new Comparing(earlier, known ? null : this.answers.get(before), later,
				known ? null : this.answers.get(now), this.same);
		return new YearComparison(earlier, later, comparing.composite(), comparing.dimensions(), comparing.indicators(),
				moved, agreed);
	}

	/**
	 * Whoever knows one sheet is told nothing that joins several answers of one person:
	 * every spread of people's own scores is an equation in those they do not know.
	 */
	private boolean isKnownFromPaper(UUID year) {
		return find(this.disclosed, year).isKnownFromPaper();
	}

	private static <T> T find(Map<UUID, T> years, UUID reference) {
		return Optional.ofNullable(years.get(reference)).orElseThrow();
	}

}
