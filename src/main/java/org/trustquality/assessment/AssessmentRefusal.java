package org.trustquality.assessment;

/**
 * Something was asked of an assessment that its state does not allow. The message is
 * written for the person who asked.
 */
public class AssessmentRefusal extends RuntimeException {

	private final String messageForThePerson;

	public AssessmentRefusal(String messageForThePerson) {
		super(messageForThePerson);
		this.messageForThePerson = messageForThePerson;
	}

	@Override
	public String getMessage() {
		return this.messageForThePerson;
	}

}
