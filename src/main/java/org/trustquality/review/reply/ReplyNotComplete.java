package org.trustquality.review.reply;

/**
 * A reply was not sent: something is missing in it, or it changed since it was looked at.
 */
public class ReplyNotComplete extends RuntimeException {

	private final String words;

	ReplyNotComplete(String messageForThePerson) {
		super(messageForThePerson);
		this.words = messageForThePerson;
	}

	/** What is wrong and how to mend it, for the person. */
	public String words() {
		return this.words;
	}

}
