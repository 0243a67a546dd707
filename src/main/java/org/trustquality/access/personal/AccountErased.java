package org.trustquality.access.personal;

import java.util.Set;
import java.util.UUID;

/**
 * Everything of a person outside of any trust is being deleted, also if no trust knows
 * them. It is told once, within the transaction that does so, after {@link PersonErased}.
 *
 * @param accounts the account and those that were merged into it
 */
public record AccountErased(Set<UUID> accounts) {

	public AccountErased {
		accounts = Set.copyOf(accounts);
	}

}
