package org.trustquality.assessment.answering;

/** Somebody who answers on paper tries to answer online, too. */
class AnswersOnPaper extends RuntimeException {

	private final transient Sheet sheet;

	AnswersOnPaper(Sheet sheet) {
		super("The person answers on paper");
		this.sheet = sheet;
	}

	Sheet sheet() {
		return this.sheet;
	}

}
