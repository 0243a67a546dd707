package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The board's view of its trust in numbers: what its trustees' ratings give for every
 * indicator, claim and dimension and for all of them together.
 * <p>
 * Ratings on a scale of A levels become points, x = 100 (r - 1) / (A - 1). An indicator's
 * score is the mean over the trustees, a claim's the mean over its indicators. Claims
 * carry their dimension by the weight v of their evidence, dimensions the composite by
 * the register's constant E. Beside each stands the neutral score with equal weights, and
 * the band in which the score stays whatever the evidence weighs. Too few answers leave a
 * score out and give the reason; nothing is ever filled in (scoring specification,
 * sections 2 and 3).
 *
 * @param participation who was asked and who counts
 * @param indicators all indicators, in the order of the edition
 * @param claims all claims, in the order of the edition
 * @param dimensions all dimensions, in the order of the edition
 * @param composite the score over all dimensions
 */
public record Scores(Participation participation, List<IndicatorScore> indicators, List<ClaimScore> claims,
		List<DimensionScore> dimensions, CompositeScore composite) {

	public Scores {
		indicators = List.copyOf(indicators);
		claims = List.copyOf(claims);
		dimensions = List.copyOf(dimensions);
	}

	/**
	 * The scores of one board.
	 * @param framework what the board was asked, and what it weighs
	 * @param trustees the trustees' ratings only; a chief executive or adviser is never
	 * in the board's mean
	 * @param options from how many answers on, and for what board
	 * @throws IllegalArgumentException if ratings do not fit the framework
	 */
	public static Scores of(WeightedFramework framework, List<Ratings> trustees, ScoringOptions options) {
		trustees.forEach(framework::requireFits);
		List<Ratings> counted = trustees.stream().filter(options::counts).toList();
		List<IndicatorScore> indicators = indicatorScores(framework, counted, options);
		Aggregate aggregate = Aggregate.of(framework, values(indicators), whyMissing(counted, options));
		return new Scores(Participation.of(trustees, counted, options.invited()),
				sharing(aggregate.claims(), indicators, framework), aggregate.claims(), aggregate.dimensions(),
				aggregate.composite());
	}

	private static List<IndicatorScore> indicatorScores(WeightedFramework framework, List<Ratings> counted,
			ScoringOptions options) {
		List<String> ids = framework.indicators();
		return IntStream.range(0, ids.size()).mapToObj((position) -> {
			int[] codes = counted.stream().mapToInt((ratings) -> ratings.at(position)).toArray();
			return IndicatorScore.of(ids.get(position), codes, framework.scalePoints(), options);
		}).toList();
	}

	private static Map<String, IndicatorValue> values(List<IndicatorScore> indicators) {
		Map<String, IndicatorValue> values = new LinkedHashMap<>();
		indicators.forEach((indicator) -> values.put(indicator.id(), indicator.value()));
		return values;
	}

	private static Reason whyMissing(List<Ratings> counted, ScoringOptions options) {
		return (counted.size() < options.fewestRatings()) ? Reason.TOO_FEW_RESPONDENTS : Reason.DIMENSION_INCOMPLETE;
	}

	private static List<IndicatorScore> sharing(List<ClaimScore> claims, List<IndicatorScore> indicators,
			WeightedFramework framework) {
		List<IndicatorScore> sharing = new ArrayList<>();
		List<WeightedClaim> weighted = framework.claims();
		for (int claim = 0; claim < claims.size(); claim++) {
			for (int count = weighted.get(claim).indicators().size(); count > 0; count--) {
				sharing.add(indicators.get(sharing.size()).sharing(claims.get(claim)));
			}
		}
		return sharing;
	}

	/**
	 * The agreed score: the same formulas with the levels that the board agreed. Always
	 * shown apart from the trustees' own.
	 * @param framework the framework of these scores
	 * @param levels the agreed level of each indicator; any other code means none, and a
	 * level on a dropped indicator is ignored
	 */
	public Aggregate agreed(WeightedFramework framework, Ratings levels) {
		framework.requireFits(levels);
		Map<String, IndicatorValue> values = new LinkedHashMap<>();
		for (int position = 0; position < levels.size(); position++) {
			IndicatorScore indicator = this.indicators.get(position);
			values.put(indicator.id(), indicator.agreed(levels.at(position), framework));
		}
		return Aggregate.of(framework, values, Reason.DIMENSION_INCOMPLETE);
	}

}
