package org.trustquality.access.advising;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Tenancy;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets advisers alone into their pages, and binds the tenancy to the person for the
 * length of the request.
 */
@Component
class AdviserVisitInterceptor implements HandlerInterceptor {

	private final Advisers advisers;

	AdviserVisitInterceptor(Advisers advisers) {
		this.advisers = advisers;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		SignedInPerson person = SignedInPerson.current().orElseThrow(NotVisible::new);
		this.advisers.require(person);
		request.setAttribute("adviser", new AdviserVisit(person.personId()));
		Tenancy.enter(person.personId());
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		Tenancy.exit();
	}

}
