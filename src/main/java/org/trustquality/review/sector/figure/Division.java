package org.trustquality.review.sector.figure;

/** By what trusts are put into groups. */
public enum Division {

	/** All trusts that take part are one group. */
	ALL,

	/** By how many academies a trust has. */
	SIZE,

	/** By which pupils its academies teach. */
	PHASE

}
