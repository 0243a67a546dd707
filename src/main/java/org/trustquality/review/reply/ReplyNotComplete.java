package org.trustquality.review.reply;

/**
 * A reply was not sent: something is missing in it, or it changed since it was looked at.
 */
public class ReplyNotComplete extends RuntimeException {

	ReplyNotComplete(String messageForThePerson) {
		super(messageForThePerson);
	}

}
