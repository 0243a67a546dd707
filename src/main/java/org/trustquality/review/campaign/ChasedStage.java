package org.trustquality.review.campaign;

/** A stage in which a trust can be reminded of what it does next. */
public enum ChasedStage {

	/** The trust has not opened it. */
	DRAFT("the draft is ready to be opened",
			"It is still a draft. Add the people who answer, then open it. It closes on %s."),

	/** People answer. */
	OPEN("answering goes on", "It is open and closes on %s. Please see who has not finished, and remind them."),

	/** The board has not agreed yet. */
	CLOSED("the board can agree its levels", "It has closed. In a meeting the board can now look at the result and"
			+ " agree its levels; then the chair signs off.");

	private final String subject;

	private final String sentence;

	ChasedStage(String subject, String sentence) {
		this.subject = subject;
		this.sentence = sentence;
	}

	/** What a mail is about. */
	public String subject() {
		return this.subject;
	}

	/**
	 * What is to be done next.
	 * @param closing when answering ends
	 */
	public String sentence(String closing) {
		return this.sentence.formatted(closing);
	}

}
