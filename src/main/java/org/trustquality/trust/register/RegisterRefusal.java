package org.trustquality.trust.register;

/**
 * Something was asked of the register that cannot be done now. The message is written for
 * the administrator who asked.
 */
public class RegisterRefusal extends RuntimeException {

	public RegisterRefusal(String messageForTheAdministrator) {
		super(messageForTheAdministrator);
	}

}
