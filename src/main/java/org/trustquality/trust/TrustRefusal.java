package org.trustquality.trust;

/**
 * Something was asked of a trust that cannot be done now. The message is written for the
 * administrator who asked.
 */
public class TrustRefusal extends RuntimeException {

	public TrustRefusal(String messageForTheAdministrator) {
		super(messageForTheAdministrator);
	}

}
