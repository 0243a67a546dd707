package org.trustquality.trust;

/** How many schools a trust may run; it decides which wording its board reads. */
public enum TrustKind {

	/** A trust made to run several schools. */
	MULTI_ACADEMY("A trust with several schools, or made to run several"),

	/** A trust with one school. */
	SINGLE_ACADEMY("A trust with one school");

	private final String words;

	TrustKind(String words) {
		this.words = words;
	}

	/** The kind in words, as pages show it. */
	public String words() {
		return this.words;
	}

}
