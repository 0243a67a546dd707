package org.trustquality.review.beside;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.IndicatorUsed;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.review.blind.Revealed;
import org.trustquality.scoring.Rating;

/**
 * As much of what a board agreed as somebody may see. What is not revealed to an adviser,
 * or not shared with them, does not get this far, so that no page can show it.
 *
 * @param points by the id of the dimension or indicator
 */
public record BoardSide(Map<String, BoardPoint> points) {

	/** For pages that show nothing of the board's. */
	public static final BoardSide NOTHING = new BoardSide(Map.of());

	private static final String LEFT_OUT = "Left out: it does not apply to this trust";

	public BoardSide {
		points = Map.copyOf(points);
	}

	/** All of it, for the trust itself. */
	public static BoardSide all(Outcome outcome) {
		return of(outcome, Revealed.ALL, true);
	}

	/**
	 * What an adviser may see of it.
	 * @param reasons whether the trust shares why the board agreed it
	 */
	public static BoardSide of(Outcome outcome, Revealed revealed, boolean reasons) {
		Map<String, BoardPoint> points = new LinkedHashMap<>();
		for (DimensionUsed dimension : outcome.edition().dimensions()) {
			if (revealed.shows(dimension.id())) {
				points.put(dimension.id(), whole(outcome, dimension, reasons));
				dimension.indicators()
					.forEach((indicator) -> points.put(indicator.id(), one(outcome, indicator, reasons)));
			}
		}
		return new BoardSide(points);
	}

	private static BoardPoint whole(Outcome outcome, DimensionUsed dimension, boolean reasons) {
		Double score = outcome.agreedScore(dimension.id());
		return new BoardPoint(score,
				(score != null) ? "Agreed score " + Math.round(score) + " of 100, "
						+ Distance.decimal(1 + Distance.inLevels(score, outcome.edition().levels().size()))
						+ " on the scale of levels" : "No agreed score",
				dimension.indicators().stream().map((indicator) -> line(outcome, indicator, reasons)).toList());
	}

	private static BoardPoint one(Outcome outcome, IndicatorUsed indicator, boolean reasons) {
		AgreedStatement agreed = agreed(outcome, indicator);
		BoardLine line = line(outcome, indicator, reasons);
		return new BoardPoint(
				(agreed != null && Rating.isLevel(agreed.level()))
						? Rating.score(agreed.level(), outcome.edition().levels().size()) : null,
				line.words(), List.of(line));
	}

	private static BoardLine line(Outcome outcome, IndicatorUsed indicator, boolean reasons) {
		AgreedStatement agreed = agreed(outcome, indicator);
		return (agreed != null) ? new BoardLine(indicator.title(), agreed.words(), reasons ? agreed.reason() : null,
				agreed.discussWithAdviser()) : new BoardLine(indicator.title(), LEFT_OUT, null, false);
	}

	/** What was agreed on an indicator that does not apply counts for nothing. */
	private static @Nullable AgreedStatement agreed(Outcome outcome, IndicatorUsed indicator) {
		return outcome.isDropped(indicator.id()) ? null : outcome.statement(indicator.id());
	}

	/** What the board agreed on something; null if that cannot be shown. */
	public @Nullable BoardPoint point(String subject) {
		return this.points.get(subject);
	}

	/** Where that stands from 0 to 100; null if the board agreed on no level. */
	public @Nullable Double score(String subject) {
		BoardPoint point = point(subject);
		return (point != null) ? point.score() : null;
	}

	/** Whether there is nothing of the board's in it. */
	public boolean isEmpty() {
		return this.points.isEmpty();
	}

}
