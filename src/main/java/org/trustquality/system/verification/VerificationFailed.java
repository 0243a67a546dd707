package org.trustquality.system.verification;

import org.trustquality.access.command.CommandFailed;

/** Something was changed behind the service's back, or could not be looked at. */
class VerificationFailed extends CommandFailed {

	/**
	 * A verification that did not end well.
	 * @param action what to do now
	 */
	VerificationFailed(String message, String action) {
		super(message, action);
	}

}
