package org.trustquality.review.beside;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.trustquality.scoring.Rating;
import org.trustquality.scoring.gap.Box;

/**
 * How far a board and an adviser lie apart on the same (scoring specification, section
 * 5): what the board agreed less what the adviser gave, counted in levels, and in which
 * of the four boxes the two stand together. Of a dimension it is the agreed score as it
 * is and never a level near it: on a scale of five a score of 60 is 3.4, so an adviser
 * who gives 4 lies 0.6 levels away, which is less than a level.
 *
 * @param levels by how many levels the board lies higher; below 0 where it lies lower
 * @param box where both stand
 */
public record Distance(double levels, Box box) {

	/** So that a difference of exactly one level counts as one. */
	private static final double ROUNDING = 1e-6;

	private static final double MOST = 100;

	/**
	 * The distance between what a board agreed and a level of an adviser.
	 * @param board from 0 to 100
	 * @param highest the highest level of the scale
	 */
	public static Distance of(double board, int adviser, int highest) {
		double theirs = Rating.score(adviser, highest);
		return new Distance(inLevels(board - theirs, highest), Box.of(board, theirs));
	}

	/** So many of the 100 points of a score in levels of a scale. */
	public static double inLevels(double points, int highest) {
		return points / MOST * (highest - 1);
	}

	/**
	 * SQL that is true where the two lie some levels or more apart.
	 * @param board an expression for where the board stands on the scale of levels
	 * @param adviser an expression for the adviser's level
	 */
	public static String apart(String board, String adviser, int levels) {
		return "(abs(%s - %s) >= %s)".formatted(board, adviser, BigDecimal.valueOf(levels - ROUNDING).toPlainString());
	}

	/** Whether the two lie a level or more apart. */
	public boolean isApart() {
		return size() >= 1 - ROUNDING;
	}

	/** How far, whichever of the two is higher. */
	public double size() {
		return Math.abs(this.levels);
	}

	/** How far the two lie apart, in words. */
	public String words() {
		String size = decimal(size());
		if (size.equals("0")) {
			return "The same level";
		}
		return "The board sees it " + size + (size.equals("1") ? " level " : " levels ")
				+ ((this.levels > 0) ? "higher" : "lower");
	}

	static String decimal(double number) {
		BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.toPlainString();
	}

}
