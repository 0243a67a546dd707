package org.trustquality.assessment;

/** Where an assessment is in its life. */
public enum AssessmentState {

	/** Being set up; nobody can answer. */
	DRAFT("Being set up"),

	/** People answer. */
	OPEN("Open"),

	/** Answering has ended; the results are there. */
	CLOSED("Closed"),

	/** The board has agreed its levels and the chair has signed. */
	SIGNED_OFF("Signed off"),

	/** What was signed is being worked over; until that is signed, it counts. */
	CORRECTING("Signed off, being corrected"),

	/** Given up before it was signed off. */
	CANCELLED("Cancelled");

	private final String words;

	AssessmentState(String words) {
		this.words = words;
	}

	/** The state in words, as pages show it. */
	public String words() {
		return this.words;
	}

}
