package org.trustquality.trust.register;

/** Which pupils the academies of a trust teach. */
public enum Phase {

	/** Primary and middle deemed primary schools only. */
	PRIMARY("Primary"),

	/** Secondary and middle deemed secondary schools only. */
	SECONDARY("Secondary"),

	/** Special schools and alternative provision only. */
	SPECIAL("Special and alternative provision"),

	/** Sixteen plus only. */
	POST_16("16 plus"),

	/** More than one of these, or all-through schools. */
	MIXED("Mixed");

	private final String words;

	Phase(String words) {
		this.words = words;
	}

	/** The phase in words, as pages show it. */
	public String words() {
		return this.words;
	}

}
