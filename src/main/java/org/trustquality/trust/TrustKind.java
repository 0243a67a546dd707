package org.trustquality.trust;

/** How many schools a trust may run; it decides which wording its board reads. */
public enum TrustKind {

	/** A trust made to run several schools. */
	MULTI_ACADEMY,

	/** A trust with one school. */
	SINGLE_ACADEMY

}
