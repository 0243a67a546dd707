package org.trustquality.scoring.change;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.IndicatorScore;
import org.trustquality.scoring.Scores;
import org.trustquality.scoring.WeightedFramework;

/**
 * An indicator that moved by more than two people's steps. A mover carries no verdict:
 * among many indicators some move by chance.
 *
 * @param indicator the indicator
 * @param before its score the year before
 * @param now its score this year
 */
public record Mover(String indicator, double before, double now) {

	/** Moves of fewer one-person steps are not listed. */
	public static final int FEWEST_STEPS = 2;

	private static final double ROUNDING = 1e-9;

	/** By how many points it moved. */
	public double move() {
		return this.now - this.before;
	}

	/** The movers among the common indicators, the largest first. */
	static List<Mover> among(List<String> common, WeightedFramework framework, Scores now, Scores before) {
		Map<String, IndicatorScore> scoresNow = byId(now);
		Map<String, IndicatorScore> scoresBefore = byId(before);
		return common.stream()
			.map((id) -> of(framework, Objects.requireNonNull(scoresNow.get(id)),
					Objects.requireNonNull(scoresBefore.get(id))))
			.filter(Objects::nonNull)
			.sorted(Comparator.comparingDouble((Mover mover) -> -Math.abs(mover.move())))
			.toList();
	}

	private static Map<String, IndicatorScore> byId(Scores scores) {
		return scores.indicators().stream().collect(Collectors.toMap(IndicatorScore::id, Function.identity()));
	}

	private static @Nullable Mover of(WeightedFramework framework, IndicatorScore now, IndicatorScore before) {
		Double scoreNow = now.score();
		Double scoreBefore = before.score();
		if (scoreNow == null || scoreBefore == null) {
			return null;
		}
		double step = framework.onePersonStep(Math.min(now.counts().n(), before.counts().n()));
		Mover mover = new Mover(now.id(), scoreBefore, scoreNow);
		return (Math.abs(mover.move()) >= FEWEST_STEPS * step - ROUNDING) ? mover : null;
	}

}
