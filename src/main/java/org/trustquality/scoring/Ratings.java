package org.trustquality.scoring;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * One respondent's ratings, a {@link Rating} code for each indicator in the order of the
 * edition. The text form shows no rating, so that none reaches a log.
 */
public final class Ratings {

	private final short[] codes;

	private Ratings(short[] codes) {
		if (codes.length == 0) {
			throw new IllegalArgumentException("Ratings need at least one indicator");
		}
		for (short code : codes) {
			if (code < Rating.NOT_APPLICABLE) {
				throw new IllegalArgumentException("Unknown rating code " + code);
			}
		}
		this.codes = codes;
	}

	/**
	 * The ratings with these codes.
	 * @param codes one code for each indicator, at least one
	 */
	public static Ratings of(short... codes) {
		return new Ratings(codes.clone());
	}

	/** How many indicators there are, answered or not. */
	public int size() {
		return this.codes.length;
	}

	/**
	 * The code at one position.
	 * @param position an indicator's position in the edition, counted from 0
	 */
	public short at(int position) {
		return this.codes[position];
	}

	/** The part of the indicators that was answered, 0 to 1. */
	public double answeredShare() {
		int answered = 0;
		for (short code : this.codes) {
			answered += Rating.isAnswer(code) ? 1 : 0;
		}
		return (double) answered / this.codes.length;
	}

	int highest() {
		int highest = Rating.NOT_APPLICABLE;
		for (short code : this.codes) {
			highest = Math.max(highest, code);
		}
		return highest;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Ratings ratings && Arrays.equals(this.codes, ratings.codes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.codes);
	}

	@Override
	public String toString() {
		return "Ratings of " + this.codes.length + " indicators";
	}

}
