package org.trustquality.review.portfolio;

import org.jspecify.annotations.Nullable;
import org.trustquality.chart.Scores;
import org.trustquality.framework.Edition;

/**
 * What stands for one dimension of one trust: the agreed score with the level that is
 * nearest to it, or why there is none.
 *
 * @param score the score as pages write it, 0 to 100; null if there is none
 * @param words the level's name, or why there is no score
 * @param hue the shade, 1 to 5; 0 for none
 */
record Cell(@Nullable Integer score, String words, int hue) {

	/** The adviser judges first. */
	static final Cell HIDDEN = new Cell(null, "After your own review", 0);

	/** The trust shares nothing of the year. */
	static final Cell NOT_SHARED = new Cell(null, "Not shared", 0);

	/** The edition has no such dimension. */
	static final Cell NOT_ASKED = new Cell(null, "Not asked", 0);

	/** The board agreed too little. */
	static final Cell NO_SCORE = new Cell(null, "No score", 0);

	private static final int HUES = 5;

	static Cell of(@Nullable Double score, Edition edition) {
		if (score == null) {
			return NO_SCORE;
		}
		return new Cell(Integer.valueOf(Scores.whole(score.doubleValue())),
				edition.levels().get(nearest(score, edition.scalePoints()) - 1), nearest(score, HUES));
	}

	private static int nearest(double score, int levels) {
		return 1 + (int) Math.round(score * (levels - 1) / 100);
	}

	/** Score and level, or why there is none, in one line. */
	public String line() {
		return (this.score != null) ? this.score + " " + this.words : this.words;
	}

}
