package org.trustquality.review.reviewing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.IndicatorUsed;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.review.blind.Revealed;
import org.trustquality.review.share.ShareLevel;
import org.trustquality.scoring.Rating;

/**
 * As much of what a board agreed as is revealed to an adviser and shared with them. What
 * is not revealed does not get this far, so that no page can show it.
 *
 * @param levels by indicator; none for one that the board leaves out
 * @param scores the agreed scores from 0 to 100, by dimension
 */
public record BoardSide(Map<String, BoardLevel> levels, Map<String, Double> scores) {

	/** For pages that show nothing of the board's. */
	static final BoardSide NOTHING = new BoardSide(Map.of(), Map.of());

	public BoardSide {
		levels = Map.copyOf(levels);
		scores = Map.copyOf(scores);
	}

	static BoardSide of(Outcome outcome, Revealed revealed, ShareLevel shared) {
		Map<String, BoardLevel> levels = new LinkedHashMap<>();
		Map<String, Double> scores = new LinkedHashMap<>();
		boolean reasons = shared.covers(ShareLevel.REASONS_AND_EVIDENCE);
		for (DimensionUsed dimension : outcome.edition().dimensions()) {
			if (revealed.shows(dimension.id())) {
				dimension.indicators().forEach((indicator) -> put(levels, outcome, indicator, reasons));
				Double score = outcome.agreedScore(dimension.id());
				if (score != null) {
					scores.put(dimension.id(), score);
				}
			}
		}
		return new BoardSide(levels, scores);
	}

	private static void put(Map<String, BoardLevel> levels, Outcome outcome, IndicatorUsed indicator, boolean reasons) {
		AgreedStatement agreed = outcome.statement(indicator.id());
		if (agreed != null && !outcome.isDropped(indicator.id())) {
			int highest = outcome.edition().levels().size();
			levels.put(indicator.id(),
					new BoardLevel(agreed.words(),
							Rating.isLevel(agreed.level()) ? Rating.score(agreed.level(), highest) : null,
							reasons ? agreed.reason() : null, agreed.discussWithAdviser()));
		}
	}

	/** What the board agreed on an indicator; null if nothing, or it is not revealed. */
	public @Nullable BoardLevel level(String indicator) {
		return this.levels.get(indicator);
	}

	/** The board's score of a dimension; null if none, or it is not revealed. */
	public @Nullable Double score(String dimension) {
		return this.scores.get(dimension);
	}

	/** Whether there is anything of the board's in it. */
	public boolean isEmpty() {
		return this.levels.isEmpty() && this.scores.isEmpty();
	}

}
