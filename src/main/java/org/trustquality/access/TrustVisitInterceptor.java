package org.trustquality.access;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Turns the trust in an address into a {@link TrustVisit} and binds the tenancy for the
 * length of the request.
 */
@Component
class TrustVisitInterceptor implements HandlerInterceptor {

	static final String ADDRESSES = "/trusts/{trust}/**";

	private final Trusts trusts;

	TrustVisitInterceptor(Trusts trusts) {
		this.trusts = trusts;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		UUID reference = TrustVisit.referenceIn(request).orElseThrow(NotVisible::new);
		int trustId = this.trusts.numberOf(reference).orElseThrow(NotVisible::new);
		TrustVisit visit = new TrustVisit(trustId, reference,
				SignedInPerson.current().orElseThrow(NotVisible::new).personId());
		request.setAttribute("visit", visit);
		Tenancy.enter(visit);
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		Tenancy.leave();
	}

}
