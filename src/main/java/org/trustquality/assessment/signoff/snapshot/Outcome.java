package org.trustquality.assessment.signoff.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.Digest;
import org.trustquality.assessment.evidence.EvidenceItem;
import org.trustquality.assessment.meeting.Agreement;
import org.trustquality.framework.Edition;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;

/**
 * What a board came to: what it agreed and why, what it relied on, and the figures.
 *
 * @param edition what was answered
 * @param agreed what it settled on, in the edition's order
 * @param evidence what it relied on, in the edition's order
 * @param figures what was computed
 */
public record Outcome(EditionUsed edition, List<AgreedStatement> agreed, List<EvidenceEntry> evidence,
		SignedFigures figures) {

	public Outcome {
		Objects.requireNonNull(edition);
		Objects.requireNonNull(figures);
		agreed = List.copyOf(agreed);
		evidence = List.copyOf(evidence);
		int highest = edition.levels().size();
		if (!agreed.stream().allMatch((statement) -> statement.isOnScale(highest))) {
			throw new IllegalArgumentException("A level is outside the scale of " + highest);
		}
	}

	/** What a board settled on, as a version writes it. */
	public static List<AgreedStatement> agreed(Edition edition, Map<Integer, Agreement> levels) {
		return levels.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((level) -> AgreedStatement.of(edition, level.getKey(), level.getValue()))
			.toList();
	}

	/** The evidence that counts: what nobody has confirmed yet does not. */
	public static List<EvidenceEntry> evidence(Edition edition, List<EvidenceItem> items) {
		return items.stream()
			.filter((item) -> !item.toConfirm())
			.map((item) -> EvidenceEntry.of(edition, item))
			.toList();
	}

	/** The agreed levels by position; what is no level of this edition counts as none. */
	public static Ratings levels(Edition edition, List<AgreedStatement> agreed) {
		short[] codes = new short[edition.indicators().size()];
		for (AgreedStatement statement : agreed) {
			boolean known = edition.indicator(statement.indicator()).isPresent()
					&& statement.level() >= Rating.NOT_APPLICABLE && statement.level() <= edition.scalePoints();
			if (known) {
				codes[edition.position(statement.indicator())] = (short) statement.level();
			}
		}
		return Ratings.of(codes);
	}

	/** Whether a board settled on exactly this, by position in the edition. */
	public boolean isAgreed(Edition edition, Map<Integer, Agreement> levels) {
		return this.agreed.size() == levels.size() && this.agreed.stream()
			.allMatch((statement) -> edition.indicator(statement.indicator()).isPresent()
					&& statement.agreement().equals(levels.get(edition.position(statement.indicator()))));
	}

	/** What the board settled on for an indicator; null if it has not. */
	public @Nullable AgreedStatement statement(String indicator) {
		return this.agreed.stream()
			.filter((statement) -> statement.indicator().equals(indicator))
			.findFirst()
			.orElse(null);
	}

	/** The agreed score of a dimension; null if it has none. */
	public @Nullable Double agreedScore(String dimension) {
		return this.figures.agreed()
			.dimensions()
			.stream()
			.filter((each) -> each.id().equals(dimension))
			.findFirst()
			.map(AgreedScores.AgreedDimension::score)
			.orElse(null);
	}

	/** What the trustees' answers came to on an indicator, if that is shown. */
	public Optional<BoardStatistics.IndicatorStatistics> statistics(String indicator) {
		return Optional.ofNullable(this.figures.board())
			.flatMap((board) -> board.indicators().stream().filter((each) -> each.id().equals(indicator)).findFirst());
	}

	/** Whether the board leaves an indicator out as not applicable. */
	public boolean isDropped(String indicator) {
		return statistics(indicator).filter(BoardStatistics.IndicatorStatistics::dropped).isPresent();
	}

	/** The indicators on which the board has yet to agree. */
	public List<EditionUsed.IndicatorUsed> missing() {
		Set<String> settled = new HashSet<>();
		this.agreed.forEach((statement) -> settled.add(statement.indicator()));
		return this.edition.indicators()
			.stream()
			.filter((indicator) -> !settled.contains(indicator.id()) && !isDropped(indicator.id()))
			.toList();
	}

	/** Recognises what somebody looked at: the agreed levels and the evidence. */
	public String digest() {
		return Digest.of(SnapshotJson.write(List.of(this.agreed, this.evidence)));
	}

}
