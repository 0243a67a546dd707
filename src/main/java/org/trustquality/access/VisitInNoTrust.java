package org.trustquality.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets some people alone into pages that belong to no trust, and binds the tenancy to the
 * person for the length of the request: the database shows them what is theirs to see
 * there, and nothing else.
 */
public abstract class VisitInNoTrust implements HandlerInterceptor {

	/**
	 * Lets somebody in.
	 * @throws NotVisible for whom there is no such page
	 */
	protected abstract void admit(SignedInPerson person, HttpServletRequest request);

	@Override
	public final boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		SignedInPerson person = SignedInPerson.current().orElseThrow(NotVisible::new);
		admit(person, request);
		Tenancy.enter(person.personId());
		return true;
	}

	@Override
	public final void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		Tenancy.leave();
	}

}
