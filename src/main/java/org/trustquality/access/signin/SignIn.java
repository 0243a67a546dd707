package org.trustquality.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Person;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.SignedInPerson;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a person in who has proved who they are, whichever way they did. */
@Component
public class SignIn {

	private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	/** Begins a session under a new id. */
	public void complete(Person person, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
				new SignedInPerson(person.personId(), person.name(), method), null, AuthorityUtils.NO_AUTHORITIES));
		SecurityContextHolder.setContext(context);
		this.sessions.saveContext(context, request, response);
	}

}
