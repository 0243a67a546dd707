package org.trustquality.scoring.respondent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.Ratings;
import org.trustquality.scoring.WeightedClaim;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;

/** One dimension of one person's own scores, laid out by positions in the ratings. */
final class OwnDimension {

	private final WeightedFramework framework;

	private final WeightedDimension dimension;

	/** For each claim the positions of its indicators in the basis. */
	private final List<int[]> positions;

	private OwnDimension(WeightedFramework framework, WeightedDimension dimension, List<int[]> positions) {
		this.framework = framework;
		this.dimension = dimension;
		this.positions = positions;
	}

	static List<OwnDimension> all(WeightedFramework framework, Set<String> basis) {
		List<OwnDimension> all = new ArrayList<>();
		int next = 0;
		for (WeightedDimension dimension : framework.dimensions()) {
			List<int[]> positions = new ArrayList<>();
			for (WeightedClaim claim : dimension.claims()) {
				positions.add(positions(claim, next, basis));
				next += claim.indicators().size();
			}
			all.add(new OwnDimension(framework, dimension, positions));
		}
		return all;
	}

	private static int[] positions(WeightedClaim claim, int first, Set<String> basis) {
		int[] positions = new int[claim.indicators().size()];
		int used = 0;
		for (int i = 0; i < positions.length; i++) {
			if (basis.contains(claim.indicators().get(i))) {
				positions[used++] = first + i;
			}
		}
		return Arrays.copyOf(positions, used);
	}

	double evidenceConstant() {
		return this.dimension.evidenceConstant();
	}

	/** sum(v X) / sum(v) over the claims that the person rated. */
	@Nullable Double score(Ratings ratings) {
		double weighted = 0;
		double weights = 0;
		for (int i = 0; i < this.positions.size(); i++) {
			Double claim = claimScore(this.positions.get(i), ratings);
			if (claim != null) {
				double v = this.dimension.claims().get(i).weight();
				weighted += v * claim;
				weights += v;
			}
		}
		return (weights > 0 && answersEnough(ratings)) ? weighted / weights : null;
	}

	private @Nullable Double claimScore(int[] own, Ratings ratings) {
		double sum = 0;
		int rated = 0;
		for (int position : own) {
			int code = ratings.at(position);
			if (Rating.isLevel(code)) {
				sum += this.framework.score(code);
				rated++;
			}
		}
		return (rated > 0) ? sum / rated : null;
	}

	private boolean answersEnough(Ratings ratings) {
		int asked = 0;
		int answered = 0;
		for (int[] own : this.positions) {
			for (int position : own) {
				asked++;
				answered += Rating.isAnswer(ratings.at(position)) ? 1 : 0;
			}
		}
		return 3 * answered >= 2 * asked;
	}

}
