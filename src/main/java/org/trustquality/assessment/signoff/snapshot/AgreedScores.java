package org.trustquality.assessment.signoff.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.scoring.Aggregate;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.WeightedFramework;
import org.trustquality.scoring.WeightedScore;

/**
 * What the agreed levels come to by the same formulas as the trustees' means, weighted by
 * evidence. It always stands apart from the trustees' scores.
 *
 * @param composite over all dimensions, if every dimension has enough levels
 * @param dimensions in the edition's order
 * @param indicators in the edition's order
 */
public record AgreedScores(@Nullable Double composite, List<AgreedDimension> dimensions,
		List<AgreedPoints> indicators) {

	public AgreedScores {
		dimensions = List.copyOf(dimensions);
		indicators = List.copyOf(indicators);
	}

	static AgreedScores of(DisclosedResults results, Aggregate agreed, Ratings levels) {
		return new AgreedScores(points(agreed.composite().score()),
				agreed.dimensions()
					.stream()
					.map((dimension) -> new AgreedDimension(dimension.id(), points(dimension.score())))
					.toList(),
				indicators(results, levels));
	}

	private static List<AgreedPoints> indicators(DisclosedResults results, Ratings levels) {
		WeightedFramework framework = WeightedFramework.of(results.edition());
		List<AgreedPoints> indicators = new ArrayList<>();
		for (String id : framework.indicators()) {
			int level = levels.at(indicators.size());
			boolean counts = Rating.isLevel(level) && !(results.isShown() && results.indicator(id).isDropped());
			Double points = counts ? framework.score(level) : null;
			Double trustees = results.isShown() ? results.indicator(id).score() : null;
			indicators
				.add(new AgreedPoints(id, points, (points != null && trustees != null) ? points - trustees : null));
		}
		return indicators;
	}

	private static @Nullable Double points(@Nullable WeightedScore score) {
		return (score != null) ? score.evidenceWeighted() : null;
	}

	/** The agreed score of one dimension, if it has enough levels. */
	public record AgreedDimension(String id, @Nullable Double score) {

		public AgreedDimension {
			Objects.requireNonNull(id);
		}
	}

	/**
	 * The points of one indicator.
	 *
	 * @param points what the agreed level stands for; null without a level that counts
	 * @param difference by how many points it lies above the trustees' mean; null without
	 * one of the two
	 */
	public record AgreedPoints(String id, @Nullable Double points, @Nullable Double difference) {

		public AgreedPoints {
			Objects.requireNonNull(id);
		}
	}

}
