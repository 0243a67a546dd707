package org.trustquality.system.reading;

import org.springframework.boot.ExitCodeGenerator;

/** Nobody's answers were read, because of what the message says. */
class ReadingRefused extends RuntimeException implements ExitCodeGenerator {

	static final String NOTHING = "Nothing was recorded and nothing was read. Mend the setting and start once more.";

	private final String action;

	/** A reading with a wrong setting, of which nothing is recorded. */
	ReadingRefused(String message) {
		this(message, NOTHING);
	}

	/**
	 * A reading that did not come to anything.
	 * @param action what to do now
	 */
	ReadingRefused(String message, String action) {
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
