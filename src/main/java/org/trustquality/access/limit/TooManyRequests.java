package org.trustquality.access.limit;

import java.time.Duration;

/** A limit is used up; nothing was done. */
public class TooManyRequests extends RuntimeException {

	/** Under which name the page is told how long to wait. */
	static final String WAIT = "wait";

	private final Duration wait;

	TooManyRequests(Limit limit, Duration wait) {
		super(limit + " is used up");
		this.wait = wait;
	}

	/** How long until the next one is let through, at least a second. */
	public long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

	/** The same in words: {@code 3 minutes}. */
	public String words() {
		long minutes = (seconds() + 59) / 60;
		if (minutes > 90) {
			return (minutes + 59) / 60 + " hours";
		}
		return (minutes == 1) ? "1 minute" : minutes + " minutes";
	}

}
