package org.trustquality.access.register.command;

import org.trustquality.access.command.CommandFailed;

/** The register's files were not taken; the register is as it was. */
class ImportFailed extends CommandFailed {

	/**
	 * An import that came to nothing.
	 * @param action what to do now
	 */
	ImportFailed(String message, String action) {
		super(message, action);
	}

}
