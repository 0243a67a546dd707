package org.trustquality.review.sector.figure;

import java.util.Arrays;
import java.util.List;

/**
 * How few trusts somebody can single out by adding the published sums of groups to each
 * other and subtracting them.
 * <p>
 * Every trust is in one group by size and in one by phase, so whatever is worked out this
 * way multiplies each trust's value by the factor of its size group plus the factor of
 * its phase group, plus one more factor if the sum over those in the open-data file is
 * published too. Without the open-data file the trusts are the lines of a graph between
 * two kinds of group. Its matrix is totally unimodular, so that factors of 0 and 1 for
 * one kind and of 0 and -1 for the other are enough to single out the fewest: the least
 * cut of the graph. With the file, -1, 0 and 1 are tried for the sizes. Groups are few,
 * so all are tried.
 */
final class Subtraction {

	/** A phase may have to cancel a size's factor of 1 and the file's of 1. */
	private static final int MOST_FACTOR = 2;

	private final List<Group> sizes;

	private final List<Group> phases;

	/** How many trusts are in a size group and a phase group, outside the file and in. */
	private final int[][][] trusts;

	private Subtraction(List<Line> lines) {
		this.sizes = lines.stream().map(Line::size).distinct().toList();
		this.phases = lines.stream().map(Line::phase).distinct().toList();
		this.trusts = new int[this.sizes.size()][this.phases.size()][2];
		lines.forEach(
				(line) -> this.trusts[this.sizes.indexOf(line.size())][this.phases.indexOf(line.phase())][line.open()
						? 1 : 0]++);
	}

	/**
	 * The fewest trusts that can be singled out.
	 * @param lines the groups of each trust
	 * @param openToo whether the sum over those in the open-data file is published too
	 */
	static int fewest(List<Line> lines, boolean openToo) {
		return new Subtraction(lines).fewest(openToo);
	}

	private int fewest(boolean openToo) {
		int[] factors = new int[this.sizes.size()];
		int lowest = openToo ? -1 : 0;
		Arrays.fill(factors, lowest);
		factors[0] = 0;
		int fewest = Integer.MAX_VALUE;
		do {
			for (int ofFile = 0; ofFile <= (openToo ? 1 : 0); ofFile++) {
				fewest = Math.min(fewest, fewest(factors, ofFile, openToo ? MOST_FACTOR : 1));
			}
		}
		while (advance(factors, lowest));
		return fewest;
	}

	/** The next factors; the first stays 0, for only their differences matter. */
	private static boolean advance(int[] factors, int lowest) {
		for (int place = 1; place < factors.length; place++) {
			if (factors[place] < 1) {
				factors[place]++;
				return true;
			}
			factors[place] = lowest;
		}
		return false;
	}

	/** Chooses for each phase what singles out fewest, but not nothing for all. */
	private int fewest(int[] factors, int ofFile, int most) {
		int sum = 0;
		int least = Integer.MAX_VALUE;
		for (int phase = 0; phase < this.phases.size(); phase++) {
			int best = Integer.MAX_VALUE;
			int second = Integer.MAX_VALUE;
			for (int factor = -most; factor <= most; factor++) {
				int singled = singledOut(phase, factor, factors, ofFile);
				second = Math.min(second, Math.max(best, singled));
				best = Math.min(best, singled);
			}
			sum += best;
			least = Math.min(least, second - best);
		}
		return (sum > 0) ? sum : least;
	}

	private int singledOut(int phase, int factor, int[] factors, int ofFile) {
		int count = 0;
		for (int size = 0; size < factors.length; size++) {
			int sum = factors[size] + factor;
			count += (sum != 0) ? this.trusts[size][phase][0] : 0;
			count += (sum + ofFile != 0) ? this.trusts[size][phase][1] : 0;
		}
		return count;
	}

	/**
	 * The published groups of one trust.
	 *
	 * @param size its group by size; one for all that are in none that is published
	 * @param phase the same by phase
	 * @param open whether it counts in the open-data file
	 */
	record Line(Group size, Group phase, boolean open) {
	}

}
