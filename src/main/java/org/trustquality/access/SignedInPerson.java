package org.trustquality.access;

import java.io.Serializable;
import java.util.UUID;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who is signed in, as the session remembers it.
 *
 * @param personId who it is
 * @param name the name that the top of each page shows
 * @param method how they proved who they are
 */
public record SignedInPerson(UUID personId, String name,
		SignInMethod method) implements AuthenticatedPrincipal, Serializable {

	/** What sessions and passkeys are listed under: the person's id. */
	@Override
	public String getName() {
		return this.personId.toString();
	}

}
