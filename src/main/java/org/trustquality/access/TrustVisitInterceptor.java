package org.trustquality.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.trust.Trusts;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

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
		UUID reference = trustReference(request).orElseThrow(NotVisible::new);
		int trustId = this.trusts.numberOf(reference).orElseThrow(NotVisible::new);
		TrustVisit visit = new TrustVisit(trustId, reference, signedIn().personId());
		request.setAttribute("visit", visit);
		Tenancy.enter(visit);
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		Tenancy.leave();
	}

	private static Optional<UUID> trustReference(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		try {
			return (variables instanceof Map<?, ?> map && map.get("trust") instanceof String trust)
					? Optional.of(UUID.fromString(trust)) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static SignedInPerson signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
			return person;
		}
		throw new NotVisible();
	}

}
