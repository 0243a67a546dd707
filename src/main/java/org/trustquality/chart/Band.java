package org.trustquality.chart;

/**
 * Where a score could lie under any other weights.
 *
 * @param low the lowest score, 0 to 100
 * @param high the highest score, 0 to 100
 */
public record Band(double low, double high) {

	public Band {
		Scores.check(low);
		Scores.check(high);
		if (low > high) {
			throw new IllegalArgumentException("A band from " + low + " to " + high + " is upside down");
		}
	}

	String words() {
		return Scores.whole(this.low) + " to " + Scores.whole(this.high);
	}

}
