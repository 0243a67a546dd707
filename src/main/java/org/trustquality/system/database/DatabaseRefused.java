package org.trustquality.system.database;

import org.jspecify.annotations.Nullable;

/** The application does not start on this database; says why, and what to do about it. */
public final class DatabaseRefused extends RuntimeException {

	private final String action;

	DatabaseRefused(String description, String action) {
		this(description, action, null);
	}

	DatabaseRefused(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	/** What the person starting the application can do. */
	public String action() {
		return this.action;
	}

}
