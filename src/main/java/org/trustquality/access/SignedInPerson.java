package org.trustquality.access;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

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

	/** Who is signed in where this is asked; nobody for a stranger or a program. */
	public static Optional<SignedInPerson> current() {
		return of(SecurityContextHolder.getContext().getAuthentication());
	}

	/** Whom an authentication stands for. */
	public static Optional<SignedInPerson> of(@Nullable Authentication authentication) {
		return (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person)
				? Optional.of(person) : Optional.empty();
	}

}
