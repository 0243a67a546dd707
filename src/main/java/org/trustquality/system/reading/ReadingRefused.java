package org.trustquality.system.reading;

import org.trustquality.access.command.CommandFailed;

/** Nobody's answers were read, because of what the message says. */
class ReadingRefused extends CommandFailed {

	static final String NOTHING = "Nothing was recorded and nothing was read. Mend the setting and start once more.";

	/** A reading with a wrong setting, of which nothing is recorded. */
	ReadingRefused(String message) {
		this(message, NOTHING);
	}

	/**
	 * A reading that did not come to anything.
	 * @param action what to do now
	 */
	ReadingRefused(String message, String action) {
		super(message, action);
	}

}
