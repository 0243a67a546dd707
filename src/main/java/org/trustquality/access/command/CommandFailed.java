package org.trustquality.access.command;

import org.springframework.boot.ExitCodeGenerator;

/**
 * A command came to nothing: the application ends with exit code 1, and says why and what
 * to do.
 */
public abstract class CommandFailed extends RuntimeException implements ExitCodeGenerator {

	private final String action;

	/**
	 * A command that did not end well.
	 * @param message why, in plain English
	 * @param action what to do now
	 */
	protected CommandFailed(String message, String action) {
		super(message);
		this.action = action;
	}

	public final String action() {
		return this.action;
	}

	@Override
	public final int getExitCode() {
		return 1;
	}

}
