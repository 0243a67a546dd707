package org.trustquality.improvement;

import java.time.Instant;

/**
 * How an action went, as it was put down at one moment.
 *
 * @param author who wrote it, as the trust knows them
 * @param status the status that it set
 */
public record ActionNote(Instant notedAt, String author, ActionStatus status, String note) {

	/** The longest note, in characters. */
	public static final int LONGEST = 2000;

}
