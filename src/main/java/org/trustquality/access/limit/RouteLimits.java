package org.trustquality.access.limit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.watch.SecurityLog;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/** Counts every request for whoever sends it, by the class that its address is in. */
@Component
public class RouteLimits {

	private final LimitedRoutes routes = LimitedRoutes.read();

	private final Limits limits;

	private final NodeLimits nodeLimits;

	private final TrustOfRequest trusts;

	RouteLimits(Limits limits, NodeLimits nodeLimits, TrustOfRequest trusts) {
		this.limits = limits;
		this.nodeLimits = nodeLimits;
		this.trusts = trusts;
	}

	/**
	 * Counts a request.
	 * @throws TooManyRequests if a limit of its class is used up
	 */
	void count(HttpServletRequest request) {
		PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		LimitedRoutes.Route route = this.routes.routeOf(request.getMethod(), path);
		SecurityLog.noteRoute(route.pattern().getPatternString(), request);
		LimitClass limits = route.limits();
		Limit ofPerson = limits.ofPerson();
		SignedInPerson person = (ofPerson != null) ? SignedInPerson.current().orElse(null) : null;
		if (ofPerson != null && person != null) {
			count(limits, ofPerson, person.personId().toString());
		}
		if (person == null || limits.isShared()) {
			count(limits, limits.ofNetwork(), Network.of(request));
		}
		Limit ofTrust = limits.ofTrust();
		if (ofTrust != null && person != null) {
			this.trusts.find(path, person).ifPresent((trust) -> count(limits, ofTrust, trust.toString()));
		}
	}

	/** The person is asked first: what they are refused is not their network's. */
	private void count(LimitClass limits, Limit limit, String about) {
		if (limits.isShared()) {
			this.limits.count(limit, about);
		}
		else {
			this.nodeLimits.count(limit, about);
		}
	}

}
