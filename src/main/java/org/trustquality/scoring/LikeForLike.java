package org.trustquality.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Two years of one board on the indicators that both show, weighted alike (scoring
 * specification, section 6).
 * <p>
 * An indicator that either year calls not applicable is dropped in both. A dimension is
 * comparable under the rule by which it has a score: two thirds of its applicable claims,
 * and at least two, or its only one. Differences of scores follow from the differences of
 * indicators by the same way up as scores follow from indicators, so the band of a change
 * is exact as well.
 */
public final class LikeForLike {

	private final List<String> indicators;

	private final Map<String, IndicatorValue> before;

	private final List<ScoredDimension> differences;

	private LikeForLike(WeightedFramework framework, Map<String, IndicatorValue> now,
			Map<String, IndicatorValue> before) {
		this.indicators = framework.indicators().stream().filter((id) -> score(before, id) != null).toList();
		this.before = before;
		this.differences = framework.dimensions()
			.stream()
			.map((dimension) -> ScoredDimension.of(dimension,
					dimension.claims().stream().map((claim) -> difference(claim, now, before)).toList()))
			.toList();
	}

	/**
	 * What two years have in common.
	 * @param framework the framework of this year, which weighs both
	 * @param now this year's scores, in that framework
	 * @param before the scores of the year before, in whatever framework
	 * @param comparable whether an indicator of this id was asked in the same words on
	 * the same scale
	 */
	public static LikeForLike of(WeightedFramework framework, Scores now, Scores before, Predicate<String> comparable) {
		Map<String, IndicatorScore> earlier = new LinkedHashMap<>();
		before.indicators()
			.stream()
			.filter((each) -> comparable.test(each.id()))
			.forEach((each) -> earlier.put(each.id(), each));
		Map<String, IndicatorValue> nowValues = new LinkedHashMap<>();
		Map<String, IndicatorValue> beforeValues = new LinkedHashMap<>();
		for (IndicatorScore indicator : now.indicators()) {
			IndicatorScore other = earlier.get(indicator.id());
			nowValues.put(indicator.id(), common(indicator, other, indicator));
			beforeValues.put(indicator.id(), common(indicator, other, other));
		}
		return new LikeForLike(framework, nowValues, beforeValues);
	}

	private static IndicatorValue common(IndicatorScore now, @Nullable IndicatorScore before,
			@Nullable IndicatorScore wanted) {
		if (now.dropped() || (before != null && before.dropped())) {
			return IndicatorValue.DROPPED;
		}
		boolean shown = now.score() != null && before != null && before.score() != null;
		return (shown && wanted != null) ? wanted.value() : IndicatorValue.MISSING;
	}

	private static ScoredClaim difference(WeightedClaim claim, Map<String, IndicatorValue> now,
			Map<String, IndicatorValue> before) {
		boolean applicable = claim.indicators().stream().anyMatch((id) -> value(before, id).applicable());
		List<Double> differences = claim.indicators()
			.stream()
			.map((id) -> difference(score(now, id), score(before, id)))
			.filter(Objects::nonNull)
			.toList();
		return ScoredClaim.of(claim, applicable, differences);
	}

	private static @Nullable Double difference(@Nullable Double now, @Nullable Double before) {
		return (now != null && before != null) ? now - before : null;
	}

	private static IndicatorValue value(Map<String, IndicatorValue> values, String id) {
		return values.getOrDefault(id, IndicatorValue.MISSING);
	}

	private static @Nullable Double score(Map<String, IndicatorValue> values, String id) {
		return value(values, id).score();
	}

	/** The ids of the common indicators, in the order of this year's edition. */
	public List<String> indicators() {
		return this.indicators;
	}

	/**
	 * How the score of a dimension changed, under both weightings and with its band;
	 * nothing where the years are not comparable.
	 * @param place the dimension's place in this year's edition, counted from 0
	 */
	public @Nullable WeightedScore change(int place) {
		ScoredDimension dimension = this.differences.get(place);
		return dimension.isComplete() ? dimension.score() : null;
	}

	/** How the composite changed; nothing unless every dimension is comparable. */
	public @Nullable WeightedScore change() {
		boolean comparable = this.differences.stream().allMatch(ScoredDimension::isComplete);
		return comparable ? CompositeScore.score(this.differences) : null;
	}

	/**
	 * The year before on the common indicators, weighted as some edition does.
	 * @param framework the edition's weights; indicators that it lacks are left out
	 */
	public Aggregate before(WeightedFramework framework) {
		Map<String, IndicatorValue> known = new LinkedHashMap<>();
		framework.indicators().forEach((id) -> known.put(id, value(this.before, id)));
		return Aggregate.of(framework, known, Reason.NOT_COMPARABLE);
	}

}
