package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the ratings of one indicator fall on the levels. Its figures are quotients of whole
 * numbers, so the order of the people cannot touch them.
 *
 * @param counts how many chose each level, level 1 first; at least one rating
 */
public record Distribution(List<Integer> counts) {

	public Distribution {
		counts = List.copyOf(counts);
		if (counts.stream().anyMatch((count) -> count < 0) || counts.stream().allMatch((count) -> count == 0)) {
			throw new IllegalArgumentException("A distribution needs a rating");
		}
	}

	static Distribution of(int[] codes, int scalePoints) {
		List<Integer> counts = new ArrayList<>(Collections.nCopies(scalePoints, 0));
		for (int code : codes) {
			if (Rating.isLevel(code)) {
				counts.set(code - 1, counts.get(code - 1) + 1);
			}
		}
		return new Distribution(counts);
	}

	/** How many rated. */
	public int n() {
		int n = 0;
		for (int people : this.counts) {
			n += people;
		}
		return n;
	}

	/** How many levels the scale has (A). */
	public int scalePoints() {
		return this.counts.size();
	}

	/** The mean in scale points, 1 to A. */
	public double mean() {
		return (double) sum() / n();
	}

	/** The mean on the scale from 0 to 100. */
	public double score() {
		return 100.0 * (sum() - n()) / ((long) n() * (this.counts.size() - 1));
	}

	/** The median in scale points; between two levels, their middle. */
	public double median() {
		return (level((n() + 1) / 2) + level(n() / 2 + 1)) / 2.0;
	}

	/** The standard deviation in scale points, with n - 1; nothing for one rating. */
	public @Nullable Double sd() {
		Double variance = variance();
		return (variance != null) ? Math.sqrt(variance) : null;
	}

	/** The variance in squared scale points, with n - 1; nothing for one rating. */
	public @Nullable Double variance() {
		long n = n();
		return (n > 1) ? (double) (n * sumOfSquares() - sum() * sum()) / (n * (n - 1)) : null;
	}

	private int level(int rank) {
		int level = 0;
		for (int reached = 0; reached < rank; level++) {
			reached += this.counts.get(level);
		}
		return level;
	}

	/** The sum of all ratings in scale points. */
	public long sum() {
		long sum = 0;
		for (int level = 1; level <= this.counts.size(); level++) {
			sum += (long) level * this.counts.get(level - 1);
		}
		return sum;
	}

	private long sumOfSquares() {
		long sum = 0;
		for (int level = 1; level <= this.counts.size(); level++) {
			sum += (long) level * level * this.counts.get(level - 1);
		}
		return sum;
	}

}
