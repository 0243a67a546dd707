package org.trustquality.access.personal;

import java.util.Set;
import java.util.UUID;

/**
 * Whose records are read, by that person alone.
 *
 * @param personId the account they sign in to
 * @param accounts that one and those that were merged into it
 * @param name their name
 */
public record RecordedPerson(UUID personId, Set<UUID> accounts, String name) {

	public RecordedPerson {
		accounts = Set.copyOf(accounts);
	}

}
