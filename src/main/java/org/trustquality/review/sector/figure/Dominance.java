package org.trustquality.review.sector.figure;

import java.util.Arrays;

/**
 * Whether one trust dominates a sum, by the p% rule: the trust that brings the second
 * most knows its own part; if all others together bring no more than p per cent of what
 * the first brings, it can tell the first one's part closer than p per cent. The rule is
 * taken rather than an (n, k) rule, because it speaks of exactly the intruder there is
 * here, one of the trusts (Hundepool et al. 2012, Statistical Disclosure Control, section
 * 4.2, where p is mostly between 5 and 20). It also holds back every sum to which one
 * trust alone, or two, bring anything, and so it has to hold back the sum to which nobody
 * does: told beside that rule, a nought would say that each of them brings nothing.
 */
final class Dominance {

	/** The p of the rule, as a part of one: 20 per cent, the strict end of the range. */
	private static final double PART = 0.2;

	private Dominance() {
	}

	/** Whether one trust of one or more dominates, or nobody brings anything. */
	static boolean isIn(double[] values) {
		double[] sorted = Arrays.stream(values).sorted().toArray();
		int last = sorted.length - 1;
		double others = Arrays.stream(sorted, 0, Math.max(0, last - 1)).sum();
		return others <= PART * sorted[last];
	}

}
