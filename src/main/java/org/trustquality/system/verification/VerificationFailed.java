package org.trustquality.system.verification;

import org.springframework.boot.ExitCodeGenerator;

/** Something was changed behind the service's back, or could not be looked at. */
class VerificationFailed extends RuntimeException implements ExitCodeGenerator {

	private final String action;

	/**
	 * A verification that did not end well.
	 * @param action what to do now
	 */
	VerificationFailed(String message, String action) {
		super(message);
		this.action = action;
	}

	String action() {
		return this.action;
	}

	@Override
	public int getExitCode() {
		return 1;
	}

}
