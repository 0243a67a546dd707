package org.trustquality.review.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.IndicatorUsed;
import org.trustquality.assessment.signoff.snapshot.EvidenceEntry;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.review.beside.BoardPoint;
import org.trustquality.review.beside.ComparedPoint;
import org.trustquality.review.beside.ComparedReview;
import org.trustquality.review.beside.Distance;
import org.trustquality.review.blind.Revealed;

/**
 * What there is to talk about on an adviser's visit. It tells nothing of the board's
 * levels that is not revealed to the adviser yet.
 *
 * @param evidence what the share opens
 * @param revealed what the adviser may see
 * @param review the adviser's review beside what they may see of what the board agreed;
 * null if they have none
 */
record Agenda(SharedEvidence evidence, Revealed revealed, @Nullable ComparedReview review) {

	private static final int MOST_DISTANCES = 10;

	/** When it was assessed, such as "2025 to 2026". */
	public String year() {
		return this.evidence.snapshot().subject().academicYear();
	}

	/** How many dimensions are not revealed yet. */
	public long hidden() {
		return outcome().edition()
			.dimensions()
			.stream()
			.filter((dimension) -> !this.revealed.shows(dimension.id()))
			.count();
	}

	/** What the board wants to talk about, in the edition's order. */
	public List<AgendaItem> marks() {
		return outcome().edition()
			.dimensions()
			.stream()
			.filter((dimension) -> this.revealed.shows(dimension.id()))
			.flatMap((dimension) -> dimension.indicators().stream())
			.flatMap((indicator) -> mark(indicator).stream())
			.toList();
	}

	private Optional<AgendaItem> mark(IndicatorUsed indicator) {
		return Optional.ofNullable(outcome().statement(indicator.id()))
			.filter(AgreedStatement::discussWithAdviser)
			.map((agreed) -> new AgendaItem(indicator.title(), agreed.words(), null,
					this.evidence.isShared() ? agreed.reason() : null, null, this.evidence.about(indicator.id())));
	}

	/** What the adviser asks, in the edition's order, with what the trust has replied. */
	public List<AgendaItem> questions() {
		return points().filter((compared) -> compared.point().question() != null)
			.map((compared) -> item(compared, compared.point().question()))
			.toList();
	}

	/** Where the two lie farthest apart, the farthest first. */
	public List<AgendaItem> distances() {
		return points().filter(ComparedPoint::isApart)
			.sorted(Comparator.comparing(Agenda::apart).reversed())
			.limit(MOST_DISTANCES)
			.map((compared) -> item(compared, compared.between()))
			.toList();
	}

	/** Everything that can be looked at, in the edition's order. */
	public List<Relied> relied() {
		return outcome().edition()
			.indicators()
			.stream()
			.map((indicator) -> new Relied(indicator.title(), this.evidence.about(indicator.id())))
			.filter((relied) -> !relied.items().isEmpty())
			.toList();
	}

	/** Whether the trust shares what it relies on. */
	public boolean hasEvidence() {
		return this.evidence.isShared();
	}

	private AgendaItem item(ComparedPoint compared, @Nullable String text) {
		BoardPoint board = compared.board();
		return new AgendaItem(compared.subject().title(), (board != null) ? board.words() : null, compared.own(), text,
				compared.point().reply(), evidenceOf(compared.subject().id()));
	}

	/** Of a dimension, everything about its indicators. */
	private List<EvidenceEntry> evidenceOf(String subject) {
		List<String> indicators = outcome().edition()
			.dimensions()
			.stream()
			.filter((dimension) -> dimension.id().equals(subject))
			.map(DimensionUsed::indicators)
			.flatMap((all) -> all.stream().map(IndicatorUsed::id))
			.toList();
		return this.evidence.items()
			.stream()
			.filter((entry) -> entry.indicator().equals(subject) || indicators.contains(entry.indicator()))
			.toList();
	}

	private static double apart(ComparedPoint compared) {
		Distance distance = compared.distance();
		return (distance != null) ? distance.size() : 0;
	}

	private Stream<ComparedPoint> points() {
		return (this.review != null) ? this.review.points().stream() : Stream.empty();
	}

	private Outcome outcome() {
		return this.evidence.snapshot().outcome();
	}

	/**
	 * What the board relied on for one indicator.
	 *
	 * @param title what the indicator is called
	 */
	record Relied(String title, List<EvidenceEntry> items) {
	}

}
