package org.trustquality.system;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustVisit;
import org.trustquality.system.demonstration.Demonstration;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page its header, those that refuse something included. */
@Component
class PageHeaderInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private final VisitedTrusts trusts;

	private final Demonstration demonstration;

	private final OperatorSettings operator;

	PageHeaderInterceptor(VisitedTrusts trusts, Demonstration demonstration, OperatorSettings operator) {
		this.trusts = trusts;
		this.demonstration = demonstration;
		this.operator = operator;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/assets/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		SignedInPerson person = SignedInPerson.current().orElse(null);
		Visited visited = new Visited(() -> visit(request), this.trusts);
		Navigation navigation = new Navigation(request, person, visited, this.trusts);
		request.setAttribute("header", new PageHeader(person, visited, this.trusts, navigation,
				this.demonstration.isOn(), this.operator.name()));
		return true;
	}

	/** An error page names no trust: who met it may be a stranger there. */
	private static @Nullable TrustVisit visit(HttpServletRequest request) {
		return (request.getDispatcherType() != DispatcherType.ERROR) ? (TrustVisit) request.getAttribute("visit")
				: null;
	}

}
