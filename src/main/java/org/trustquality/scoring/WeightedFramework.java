package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.trustquality.framework.Edition;

/**
 * A framework as scoring sees it: the scale, and what every dimension and claim weighs.
 * It comes from an edition or is written out in a request.
 *
 * @param scalePoints how many levels the scale has (A), 3 to 7
 * @param dimensions at least one, in the order of the edition
 */
public record WeightedFramework(int scalePoints, List<WeightedDimension> dimensions) {

	/** How many levels a scale has at least. */
	public static final int FEWEST_POINTS = 3;

	/** How many levels a scale has at most. */
	public static final int MOST_POINTS = 7;

	public WeightedFramework {
		dimensions = List.copyOf(dimensions);
		if (scalePoints < FEWEST_POINTS || scalePoints > MOST_POINTS) {
			throw new IllegalArgumentException("A scale has 3 to 7 points, not " + scalePoints);
		}
		if (dimensions.isEmpty()) {
			throw new IllegalArgumentException("A framework needs a dimension");
		}
		requireDistinct("Dimension", dimensions.stream().map(WeightedDimension::id).toList());
		requireDistinct("Claim", claims(dimensions).stream().map(WeightedClaim::id).toList());
		requireDistinct("Indicator", indicators(dimensions));
	}

	/** The weights that an edition gives. */
	public static WeightedFramework of(Edition edition) {
		return new WeightedFramework(edition.scalePoints(),
				edition.dimensions().stream().map(WeightedDimension::of).toList());
	}

	/** The ids of all indicators; {@link Ratings} keep to this order. */
	public List<String> indicators() {
		return indicators(this.dimensions);
	}

	/** Where a level stands on the scale from 0 to 100: 100 (r - 1) / (A - 1). */
	public double score(int level) {
		return Rating.score(level, this.scalePoints);
	}

	/**
	 * By how many points the mean of some people moves when one of them rates a level
	 * higher: 100 / ((A - 1) n).
	 */
	public double onePersonStep(int people) {
		return 100.0 / ((this.scalePoints - 1) * people);
	}

	/** All claims, in the order of the edition. */
	public List<WeightedClaim> claims() {
		return claims(this.dimensions);
	}

	/**
	 * Checks that ratings belong to this framework.
	 * @throws IllegalArgumentException if they are fewer or more, or above the scale
	 */
	public void requireFits(Ratings ratings) {
		int asked = 0;
		for (WeightedDimension dimension : this.dimensions) {
			for (WeightedClaim claim : dimension.claims()) {
				asked += claim.indicators().size();
			}
		}
		if (ratings.size() != asked) {
			throw new IllegalArgumentException(ratings.size() + " ratings for a framework of " + asked + " indicators");
		}
		if (ratings.highest() > this.scalePoints) {
			throw new IllegalArgumentException("A rating lies above the scale's " + this.scalePoints + " points");
		}
	}

	private static List<String> indicators(List<WeightedDimension> dimensions) {
		List<String> indicators = new ArrayList<>();
		claims(dimensions).forEach((claim) -> indicators.addAll(claim.indicators()));
		return indicators;
	}

	private static List<WeightedClaim> claims(List<WeightedDimension> dimensions) {
		List<WeightedClaim> claims = new ArrayList<>();
		dimensions.forEach((dimension) -> claims.addAll(dimension.claims()));
		return claims;
	}

	private static void requireDistinct(String kind, List<String> ids) {
		Set<String> seen = new HashSet<>();
		for (String id : ids) {
			if (!seen.add(id)) {
				throw new IllegalArgumentException(kind + " " + id + " stands there twice");
			}
		}
	}

}
