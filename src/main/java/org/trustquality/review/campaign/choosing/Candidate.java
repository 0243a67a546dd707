package org.trustquality.review.campaign.choosing;

import org.jspecify.annotations.Nullable;

/**
 * A trust that may become part of a campaign, or a line that names none.
 *
 * @param line the line's number, from 1; 0 where a filter found the trust
 * @param text what the line says; empty where a filter found the trust
 * @param trust the trust; null if there is none or more than one
 * @param outcome what would become of it
 * @param earlier the earlier line that names the same trust; 0 if none does
 */
record Candidate(int line, String text, @Nullable KnownTrust trust, Outcome outcome, int earlier) {

	private static final int SHOWN = 100;

	/** A trust that a filter found. */
	static Candidate filtered(KnownTrust trust, Outcome outcome) {
		return new Candidate(0, "", trust, outcome, 0);
	}

	public boolean isFound() {
		return this.outcome == Outcome.FOUND;
	}

	/** What would become of it, as pages show it. */
	public String words() {
		return (this.outcome == Outcome.DUPLICATE) ? "The same trust as in line " + this.earlier : this.outcome.words();
	}

	/** The beginning of the line. */
	public String beginning() {
		if (this.text.length() <= SHOWN) {
			return this.text;
		}
		return this.text.substring(0, Character.isLowSurrogate(this.text.charAt(SHOWN)) ? SHOWN - 1 : SHOWN) + "…";
	}

}
