package org.trustquality.assessment.result.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.ClaimResult;
import org.trustquality.assessment.result.DimensionResult;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.GradedClaim;
import org.trustquality.scoring.WeightedScore;

/**
 * The list from which anybody can work out a score by hand: what each claim came to, what
 * it weighs, and which part of the score it carries.
 *
 * @param score the score that the list gives
 * @param parts the claims that carry it, by dimension
 * @param leftOut the claims that carry nothing, because too few rated them or the board
 * called them not applicable
 */
record ScoreReasons(WeightedScore score, List<Part> parts, List<GradedClaim> leftOut) {

	/** The reasons for the score over all dimensions, if there is one. */
	static @Nullable ScoreReasons overall(DisclosedResults results) {
		WeightedScore score = results.overall().score();
		return (score != null && results.hasReasons()) ? of(results, results.edition().dimensions(), score,
				(claim) -> Objects.requireNonNullElse(claim.effectiveWeight(), 0.0)) : null;
	}

	/** The reasons for the score of one dimension, if there is one. */
	static @Nullable ScoreReasons of(DisclosedResults results, Dimension dimension) {
		WeightedScore score = results.dimension(dimension.id()).score();
		return (score != null && results.hasReasons()) ? of(results, List.of(dimension), score, ClaimResult::weight)
				: null;
	}

	private static ScoreReasons of(DisclosedResults results, List<Dimension> dimensions, WeightedScore score,
			ToDoubleFunction<ClaimResult> part) {
		List<Line> lines = new ArrayList<>();
		List<GradedClaim> leftOut = new ArrayList<>();
		for (Dimension dimension : dimensions) {
			for (GradedClaim claim : dimension.claims()) {
				ClaimResult result = results.claim(claim.id());
				Double points = result.score();
				if (points == null) {
					leftOut.add(claim);
				}
				else {
					lines.add(new Line(dimension, claim, result.weight(), points, part.applyAsDouble(result)));
				}
			}
		}
		return new ScoreReasons(score, parts(results, dimensions, lines), leftOut);
	}

	private static List<Part> parts(DisclosedResults results, List<Dimension> dimensions, List<Line> lines) {
		List<BigDecimal> shares = Shares.of(lines.stream().map(Line::part).toList());
		List<Part> parts = new ArrayList<>();
		for (Dimension dimension : dimensions) {
			DimensionResult result = results.dimension(dimension.id());
			List<Reason> reasons = new ArrayList<>();
			for (int place = 0; place < lines.size(); place++) {
				Line line = lines.get(place);
				if (line.dimension().equals(dimension)) {
					reasons.add(new Reason(line.claim(), line.v(), line.points(), shares.get(place),
							shares.get(place).doubleValue() * line.points() / 100));
				}
			}
			parts.add(new Part(dimension, result.evidenceConstant(), reasons));
		}
		return parts;
	}

	/** What the shares add up to. */
	public BigDecimal sum() {
		return this.parts.stream().map(Part::share).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private record Line(Dimension dimension, GradedClaim claim, double v, double points, double part) {
	}

	/**
	 * The claims of one dimension.
	 *
	 * @param constant E, what the dimension weighs among the others
	 */
	record Part(Dimension dimension, double constant, List<Reason> reasons) {

		/** What the dimension carries in per cent. */
		public BigDecimal share() {
			return this.reasons.stream().map(Reason::share).reduce(BigDecimal.ZERO, BigDecimal::add);
		}

	}

	/**
	 * One claim.
	 *
	 * @param v the weight of its evidence, 1 to 2.5
	 * @param points X, what it came to, 0 to 100
	 * @param share what it carries, in per cent
	 * @param gives what it adds to the score: share times points
	 */
	record Reason(GradedClaim claim, double v, double points, BigDecimal share, double gives) {
	}

}
