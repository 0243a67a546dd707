package org.trustquality.scoring.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The critical values once more, person by person and by floating point. */
class ResponsePatternsTests {

	@Test
	void everySingleResponseGivesTheSameValues() {
		for (int points = 3; points <= 7; points++) {
			for (int n = 3; n <= 6; n++) {
				List<Double> rwg = new ArrayList<>();
				List<Double> deviations = new ArrayList<>();
				for (int response = 0; response < Math.pow(points, n); response++) {
					int[] ratings = ratings(response, points, n);
					rwg.add(-rounded(1 - variance(ratings) / ((points * points - 1) / 12.0)));
					deviations.add(rounded(deviation(ratings)));
				}
				CriticalValues values = ResponsePatterns.of(points, n).criticalValues();
				Double expected = rarest(rwg);
				assertThat(values.rwg()).as("%d of %d", n, points).isEqualTo((expected != null) ? -expected : null);
				assertThat(values.averageDeviation()).as("%d of %d", n, points).isEqualTo(rarest(deviations));
			}
		}
	}

	private static int[] ratings(int response, int points, int n) {
		int[] ratings = new int[n];
		int left = response;
		for (int i = 0; i < n; i++) {
			ratings[i] = 1 + left % points;
			left /= points;
		}
		return ratings;
	}

	private static double mean(int[] ratings) {
		double sum = 0;
		for (int rating : ratings) {
			sum += rating;
		}
		return sum / ratings.length;
	}

	private static double variance(int[] ratings) {
		double mean = mean(ratings);
		double sum = 0;
		for (int rating : ratings) {
			sum += (rating - mean) * (rating - mean);
		}
		return sum / (ratings.length - 1);
	}

	private static double deviation(int[] ratings) {
		double mean = mean(ratings);
		double sum = 0;
		for (int rating : ratings) {
			sum += Math.abs(rating - mean);
		}
		return sum / ratings.length;
	}

	private static double rounded(double number) {
		return Math.floor(number * 1000 + 0.5 + 1e-9) / 1000;
	}

	private static @Nullable Double rarest(List<Double> values) {
		Collections.sort(values);
		int most = (int) Math.floor(values.size() * 0.05);
		Double last = null;
		for (int i = 0; i < most; i++) {
			if (!values.get(i).equals(values.get(most))) {
				last = values.get(i);
			}
		}
		return last;
	}

}
