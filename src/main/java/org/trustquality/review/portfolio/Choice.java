package org.trustquality.review.portfolio;

/**
 * One choice of a filter.
 *
 * @param value as addresses have it
 * @param words as pages show it
 * @param condition what it takes, as SQL over the rows of the portfolio
 */
record Choice(String value, String words, String condition) {

	static Choice of(String value, String words, String condition) {
		return new Choice(value, words, condition);
	}

}
