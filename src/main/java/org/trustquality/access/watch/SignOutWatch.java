package org.trustquality.access.watch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.SignedInPerson;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Writes down who signed out. */
public class SignOutWatch implements LogoutHandler {

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
		SignedInPerson.of(who).ifPresent((person) -> SecurityLog.signedOut(person.personId(), request));
	}

}
