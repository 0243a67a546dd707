package org.trustquality.scoring.agreement;

/** Numbers to three decimals, as whole thousandths, so that equal ones are equal. */
final class Thousandths {

	private static final int THOUSAND = 1000;

	private Thousandths() {
	}

	/** A quotient to three decimals, halves up. */
	static long rounded(long numerator, long denominator) {
		return Math.floorDiv(2 * THOUSAND * numerator + denominator, 2 * denominator);
	}

	static long of(double number) {
		return Math.round(number * THOUSAND);
	}

	static double toNumber(long thousandths) {
		return (double) thousandths / THOUSAND;
	}

}
