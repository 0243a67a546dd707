package org.trustquality.scoring;

import java.util.Arrays;

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
		return new Counts((int) Arrays.stream(codes).filter(Rating::isLevel).count(), count(codes, Rating.NOT_SURE),
				count(codes, Rating.NOT_APPLICABLE), count(codes, Rating.UNANSWERED));
	}

	private static int count(int[] codes, int code) {
		return (int) Arrays.stream(codes).filter((each) -> each == code).count();
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
		return 2 * this.notApplicable > this.n + this.notSure + this.notApplicable;
	}

}
