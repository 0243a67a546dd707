package org.trustquality.system;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustVisit;
import org.trustquality.system.demonstration.Demonstration;
import org.trustquality.trust.Trusts;

/** Gives every page its header. */
@ControllerAdvice
class PageHeaderAdvice {

	private final Trusts trusts;

	private final Demonstration demonstration;

	PageHeaderAdvice(Trusts trusts, Demonstration demonstration) {
		this.trusts = trusts;
		this.demonstration = demonstration;
	}

	@ModelAttribute("header")
	PageHeader header(@AuthenticationPrincipal @Nullable SignedInPerson person, HttpServletRequest request) {
		return new PageHeader(person, visit(request), this.trusts, this.demonstration.isOn());
	}

	/** An error page names no trust: who met it may be a stranger there. */
	private static @Nullable TrustVisit visit(HttpServletRequest request) {
		return (request.getDispatcherType() != DispatcherType.ERROR) ? (TrustVisit) request.getAttribute("visit")
				: null;
	}

}
