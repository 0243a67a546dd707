package org.trustquality.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.trustquality.access.Person;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.session.Devices;
import org.trustquality.access.watch.SecurityLog;

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

	private final Devices devices;

	SignIn(Devices devices) {
		this.devices = devices;
	}

	/**
	 * Begins a session under a new id; whoever was signed in here before no longer is.
	 */
	public void complete(Person person, SignInMethod method, HttpServletRequest request, HttpServletResponse response) {
		HttpSession before = request.getSession(false);
		if (before != null) {
			before.invalidate();
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
				new SignedInPerson(person.personId(), person.name(), method), null, AuthorityUtils.NO_AUTHORITIES));
		SecurityContextHolder.setContext(context);
		this.devices.remember(request.getSession(), request);
		this.sessions.saveContext(context, request, response);
		SecurityLog.signedIn(person.personId(), method, request);
	}

}
