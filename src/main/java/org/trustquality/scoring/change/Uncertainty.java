package org.trustquality.scoring.change;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Mean;
import org.trustquality.scoring.respondent.Interval;
import org.trustquality.scoring.respondent.StudentT;

/**
 * How far a change may come from who answered rather than from the trust (scoring
 * specification, section 6). It rests on the people's own scores.
 * <p>
 * Every person adds z = e(now) - e(before) with e = (S - mean) / sqrt(n (n - 1)), 0 in a
 * year without an own score, and SE = sqrt(sum(z^2)). With the same people in both years
 * this is the paired standard error, with nobody in both it is Welch's (1938), and
 * between the two it follows from the overlap (Kish 1965).
 *
 * @param peopleNow how many have an own score this year
 * @param peopleBefore how many had one the year before
 * @param standardError SE; nothing where either year has too few people
 * @param degreesOfFreedom the smaller number of people less one
 * @param interval80 change +- t SE within which it lies at 80 %
 * @param interval95 the same at 95 %
 * @param interval99 the same at 99 %
 */
public record Uncertainty(int peopleNow, int peopleBefore, @Nullable Double standardError,
		@Nullable Integer degreesOfFreedom, @Nullable Interval interval80, @Nullable Interval interval95,
		@Nullable Interval interval99) {

	static Uncertainty of(double change, SortedMap<String, Double> now, SortedMap<String, Double> before,
			int fewestPeople) {
		int fewer = Math.min(now.size(), before.size());
		if (fewer < fewestPeople) {
			return new Uncertainty(now.size(), before.size(), null, null, null, null, null);
		}
		double error = standardError(now, before);
		int freedom = fewer - 1;
		return new Uncertainty(now.size(), before.size(), error, freedom,
				Interval.around(change, StudentT.twoSided80(freedom) * error),
				Interval.around(change, StudentT.twoSided95(freedom) * error),
				Interval.around(change, StudentT.twoSided99(freedom) * error));
	}

	private static double standardError(SortedMap<String, Double> now, SortedMap<String, Double> before) {
		double meanNow = mean(now);
		double meanBefore = mean(before);
		TreeSet<String> everybody = new TreeSet<>(now.keySet());
		everybody.addAll(before.keySet());
		double squares = Mean.sum(List.copyOf(everybody), (person) -> {
			double z = share(now, person, meanNow) - share(before, person, meanBefore);
			return z * z;
		});
		return Math.sqrt(squares);
	}

	private static double share(Map<String, Double> year, String person, double mean) {
		Double own = year.get(person);
		double n = year.size();
		return (own != null) ? (own - mean) / Math.sqrt(n * (n - 1)) : 0;
	}

	private static double mean(SortedMap<String, Double> year) {
		return Mean.of(List.copyOf(year.values()), Double::doubleValue);
	}

}
