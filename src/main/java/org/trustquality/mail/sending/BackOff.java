package org.trustquality.mail.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long a mail waits after each failure: 1 minute, 5, 15, an hour, then four hours at
 * a time for two days.
 */
final class BackOff {

	private static final List<Duration> FIRST = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1));

	private static final Duration LONGEST = Duration.ofHours(4);

	private static final int MOST_FAILURES = FIRST.size() + 12;

	private BackOff() {
	}

	/** How long to wait; empty if it was tried long enough. */
	static Optional<Duration> after(int failures) {
		if (failures > MOST_FAILURES) {
			return Optional.empty();
		}
		return Optional.of((failures <= FIRST.size()) ? FIRST.get(failures - 1) : LONGEST);
	}

}
