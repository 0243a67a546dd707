package org.trustquality.access.advising;

import jakarta.servlet.http.HttpServletRequest;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.VisitInNoTrust;

import org.springframework.stereotype.Component;

/**
 * Lets advisers alone into their pages, and binds the tenancy to the person for the
 * length of the request.
 */
@Component
class AdviserVisitInterceptor extends VisitInNoTrust {

	private final Advisers advisers;

	AdviserVisitInterceptor(Advisers advisers) {
		this.advisers = advisers;
	}

	@Override
	protected void admit(SignedInPerson person, HttpServletRequest request) {
		this.advisers.require(person);
		request.setAttribute("adviser", new AdviserVisit(person.personId()));
	}

}
