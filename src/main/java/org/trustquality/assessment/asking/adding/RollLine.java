package org.trustquality.assessment.asking.adding;

import org.jspecify.annotations.Nullable;

/**
 * One line of a list of people: a person, or what is wrong with it.
 *
 * @param number the line's number, from 1
 * @param text the line as it was typed
 * @param person who stands in it; null if nobody can be read from it
 * @param fault what is wrong with it; null if nothing is
 */
record RollLine(int number, String text, @Nullable PersonToAsk person, @Nullable String fault) {

	private static final int SHOWN = 100;

	boolean isRight() {
		return this.fault == null;
	}

	RollLine with(String newFault) {
		return new RollLine(this.number, this.text, this.person, newFault);
	}

	/** The beginning of the line, fit to be shown. */
	public String beginning() {
		String shown = this.text.strip().replaceAll("\\p{Cntrl}", "\uFFFD");
		if (shown.length() <= SHOWN) {
			return shown;
		}
		return shown.substring(0, Character.isLowSurrogate(shown.charAt(SHOWN)) ? SHOWN - 1 : SHOWN) + "…";
	}

	/** The fault with the line's number, as pages show it. */
	public String message() {
		return "Line " + this.number + ": " + this.fault;
	}

}
