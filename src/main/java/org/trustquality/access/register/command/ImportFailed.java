package org.trustquality.access.register.command;

import org.springframework.boot.ExitCodeGenerator;

/** The register's files were not taken; the register is as it was. */
class ImportFailed extends RuntimeException implements ExitCodeGenerator {

	private final String action;

	/**
	 * An import that came to nothing.
	 * @param action what to do now
	 */
	ImportFailed(String message, String action) {
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
