package org.trustquality.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How the counted trustees dealt with one indicator; shown however few they are.
 *
 * @param n trustees who rated it
 * @param notSure trustees who cannot tell
 * @param notApplicable trustees for whom it does not concern the trust
 * @param unanswered trustees who left it out
 */
public record Counts(int n, int notSure, int notApplicable, int unanswered) {

	static Counts of(int[] codes) {
		int notSure = count(codes, Rating.NOT_SURE);
		int notApplicable = count(codes, Rating.NOT_APPLICABLE);
		int unanswered = count(codes, Rating.UNANSWERED);
		return new Counts(codes.length - notSure - notApplicable - unanswered, notSure, notApplicable, unanswered);
	}

	private static int count(int[] codes, int code) {
		int count = 0;
		for (int each : codes) {
			count += (each == code) ? 1 : 0;
		}
		return count;
	}

	/** How many answered in any way. */
	public int answered() {
		return this.n + this.notSure + this.notApplicable;
	}

	/**
	 * The part that cannot tell, U = not sure / (rated + not sure), 0 to 1; nothing when
	 * nobody did either.
	 */
	public @Nullable Double visibility() {
		int asked = this.n + this.notSure;
		return (asked > 0) ? (double) this.notSure / asked : null;
	}

	/** Whether the board cannot see this: a third or more cannot tell. */
	public boolean isHardToSee() {
		return this.notSure > 0 && 3 * this.notSure >= this.n + this.notSure;
	}

	/** Whether more than half of those who answered call it not applicable. */
	public boolean isDropped() {
		return 2 * this.notApplicable > answered();
	}

}
