package org.trustquality.access.session;

import java.time.Duration;

/** How long somebody stays signed in. */
public final class SessionLimits {

	/** A session ends when it was not used for this long. */
	public static final Duration IDLE = Duration.ofSeconds(SessionLimits.IDLE_SECONDS);

	/** However busy somebody is, they prove anew each day who they are. */
	public static final Duration LONGEST = Duration.ofHours(12);

	static final int IDLE_SECONDS = 2 * 60 * 60;

	private SessionLimits() {
	}

}
