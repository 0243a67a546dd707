package org.trustquality.review.peers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the present figures counted of a board.
 *
 * @param pooledAs digest of what the pooled reliability counted
 * @param countedIn the group whose figures count it
 * @param countedAs digest of what these counted
 * @param countedOn since which night its own figures stand
 */
record Stamps(@Nullable String pooledAs, @Nullable String countedIn, @Nullable String countedAs,
		@Nullable LocalDate countedOn) {

	static final Stamps NONE = new Stamps(null, null, null, null);

	/** Whether any figures count the board. */
	boolean isCounted() {
		return this.pooledAs != null || this.countedAs != null;
	}

	/** The same after the pool was counted anew. */
	Stamps pooled(@Nullable String as) {
		return new Stamps(as, this.countedIn, this.countedAs, this.countedOn);
	}

	/** The same after a group was counted anew with the board in it. */
	Stamps counted(String group, String as, LocalDate night) {
		return new Stamps(this.pooledAs, group, as, night);
	}

	/** The same after a group was counted anew without the board. */
	Stamps notCounted() {
		return new Stamps(this.pooledAs, null, null, null);
	}

}
