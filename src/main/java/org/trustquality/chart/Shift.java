package org.trustquality.chart;

/**
 * Within which a change may lie, in points.
 *
 * @param low the lowest change; it may lie beyond what the scale allows
 * @param high the highest change
 */
public record Shift(double low, double high) {

	public Shift {
		if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
			throw new IllegalArgumentException("No change lies from " + low + " to " + high);
		}
	}

	String words() {
		return Scores.signed(this.low) + " to " + Scores.signed(this.high);
	}

}
