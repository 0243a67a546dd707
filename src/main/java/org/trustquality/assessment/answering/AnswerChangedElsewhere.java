package org.trustquality.assessment.answering;

/** The same person changed the same answer on another device in the meantime. */
class AnswerChangedElsewhere extends RuntimeException {

	private final transient GivenAnswer stored;

	AnswerChangedElsewhere(GivenAnswer stored) {
		super("The answer changed on another device");
		this.stored = stored;
	}

	/** What is stored now. */
	GivenAnswer stored() {
		return this.stored;
	}

}
