package org.trustquality.review.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Tenancy;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets administrators alone into campaigns, and binds the tenancy to the person for the
 * length of the request: in no trust, the database shows them how far assessments are and
 * nothing else of them.
 */
@Component
class CampaignVisitInterceptor implements HandlerInterceptor {

	private final Administration administrators;

	CampaignVisitInterceptor(Administration administrators) {
		this.administrators = administrators;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		SignedInPerson person = SignedInPerson.current().orElseThrow(NotVisible::new);
		this.administrators.require(person);
		Tenancy.enter(person.personId());
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		Tenancy.exit();
	}

}
