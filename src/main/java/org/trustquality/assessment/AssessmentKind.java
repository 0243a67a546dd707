package org.trustquality.assessment;

/** Who leads an assessment. */
public enum AssessmentKind {

	/** The board by itself. */
	INTERNAL("Internal", "the board by itself"),

	/** With another trust. */
	PEER("Peer", "with people from another trust"),

	/** With somebody from outside. */
	EXTERNAL("External", "with somebody from outside");

	private final String words;

	private final String meaning;

	AssessmentKind(String words, String meaning) {
		this.words = words;
		this.meaning = meaning;
	}

	/** The kind in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/** What the kind means, in a few words. */
	public String meaning() {
		return this.meaning;
	}

}
