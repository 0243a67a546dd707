package org.trustquality.improvement.calendar;

import org.trustquality.assessment.AssessmentKind;

/** What is due in a year of the cycle. */
public enum AssuranceDue {

	/** In the first and the second year. */
	INTERNAL_OR_PEER("Internal or peer", "an internal or peer assessment"),

	/** In the third year. */
	EXTERNAL("External", "an external assessment");

	private final String words;

	private final String inSentence;

	AssuranceDue(String words, String inSentence) {
		this.words = words;
		this.inSentence = inSentence;
	}

	/** Whether an assessment of some kind does; one from outside always does. */
	boolean isMetBy(AssessmentKind kind) {
		return this == INTERNAL_OR_PEER || kind == AssessmentKind.EXTERNAL;
	}

	/** What is due, in a table. */
	public String words() {
		return this.words;
	}

	/** What is due, within a sentence. */
	public String inSentence() {
		return this.inSentence;
	}

}
