package org.trustquality.review.judgement;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.IndicatorUsed;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.scoring.Rating;

/**
 * What a board agreed on what an adviser judges. Of a dimension it is the level that lies
 * nearest to its agreed score, halves upwards: on a scale of five a score of 62.5 lies
 * half-way between 3 and 4 and counts as 4.
 *
 * @param level the level; null if there is none
 * @param exact where on the scale it lies exactly; null if there is no level
 * @param words the same as pages show it
 * @param lines what the board agreed on each indicator
 */
public record BoardPoint(@Nullable Integer level, @Nullable Double exact, String words, List<BoardLine> lines) {

	private static final String NOTHING = "No level";

	/** For what cannot be read. */
	public static final BoardPoint NONE = new BoardPoint(null, null, NOTHING, List.of());

	public BoardPoint {
		lines = List.copyOf(lines);
	}

	/** What a board agreed on an indicator or dimension, by its id. */
	public static BoardPoint in(Outcome outcome, String subject) {
		return outcome.edition()
			.indicator(subject)
			.map((indicator) -> of(outcome, indicator))
			.or(() -> outcome.edition()
				.dimensions()
				.stream()
				.filter((dimension) -> dimension.id().equals(subject))
				.findFirst()
				.map((dimension) -> of(outcome, dimension)))
			.orElse(NONE);
	}

	static BoardPoint of(Outcome outcome, IndicatorUsed indicator) {
		AgreedStatement agreed = outcome.statement(indicator.id());
		Integer level = (agreed != null && Rating.isLevel(agreed.level())) ? Integer.valueOf(agreed.level()) : null;
		return new BoardPoint(level, (level != null) ? level.doubleValue() : null,
				(agreed != null) ? agreed.words() : NOTHING, lines(outcome, List.of(indicator)));
	}

	static BoardPoint of(Outcome outcome, DimensionUsed dimension) {
		List<BoardLine> lines = lines(outcome, dimension.indicators());
		Double score = outcome.agreedScore(dimension.id());
		if (score == null) {
			return new BoardPoint(null, null, "No agreed score", lines);
		}
		List<String> levels = outcome.edition().levels();
		double exact = 1 + score / 100 * (levels.size() - 1);
		int level = (int) Math.min(levels.size(), Math.max(1, Math.round(exact)));
		return new BoardPoint(level, exact,
				"Agreed score " + Math.round(score) + " of 100, nearest to " + level + " " + levels.get(level - 1),
				lines);
	}

	private static List<BoardLine> lines(Outcome outcome, List<IndicatorUsed> indicators) {
		return indicators.stream().filter((indicator) -> outcome.statement(indicator.id()) != null).map((indicator) -> {
			AgreedStatement agreed = Objects.requireNonNull(outcome.statement(indicator.id()));
			return new BoardLine(indicator.title(), agreed.words(), agreed.reason(), agreed.discussWithAdviser());
		}).toList();
	}

	/** By how many levels an adviser's lies above it; null without one of the two. */
	public @Nullable Integer below(@Nullable Integer adviser) {
		return (this.level != null && adviser != null) ? Integer.valueOf(adviser - this.level) : null;
	}

	/** Whether an adviser gave the same level. */
	public boolean isLevelWith(@Nullable Integer adviser) {
		return Objects.equals(below(adviser), 0);
	}

}
