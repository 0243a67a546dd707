package org.trustquality.chart;

import org.jspecify.annotations.Nullable;

/**
 * One year in a {@link LineChart}: a score, or the words why there is none.
 *
 * @param year what the year is called
 * @param score the score, 0 to 100
 * @param joined whether it can be held against the year before it, so that a line leads
 * here
 * @param words why there is no score, or why no line leads to it
 */
public record LinePoint(String year, @Nullable Double score, boolean joined, @Nullable String words) {

	public LinePoint {
		Scores.check(score);
		if (score == null && (words == null || joined)) {
			throw new IllegalArgumentException("Either a score or the words why not: " + year);
		}
	}

	/** A score that follows on the year before. */
	public static LinePoint joined(String year, double score) {
		return new LinePoint(year, score, true, null);
	}

	/** A score with which a line begins. */
	public static LinePoint first(String year, double score) {
		return new LinePoint(year, score, false, null);
	}

	/** A score that cannot be held against the year before. */
	public static LinePoint apart(String year, double score, String why) {
		return new LinePoint(year, score, false, why);
	}

	/** A year without a score. */
	public static LinePoint notShown(String year, String why) {
		return new LinePoint(year, null, false, why);
	}

	String described() {
		String figure = (this.score != null) ? Scores.whole(this.score) : "";
		String why = (this.words != null) ? this.words : "";
		return this.year + ": " + figure + ((figure.isEmpty() || why.isEmpty()) ? "" : ", ") + why + ".";
	}

}
