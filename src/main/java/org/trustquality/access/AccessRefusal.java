package org.trustquality.access;

/**
 * Something was asked about people or their roles that cannot be done now. The message is
 * written for the person who asked.
 */
public class AccessRefusal extends RuntimeException {

	public AccessRefusal(String messageForThePerson) {
		super(messageForThePerson);
	}

}
