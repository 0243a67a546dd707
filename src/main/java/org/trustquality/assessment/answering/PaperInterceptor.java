package org.trustquality.assessment.answering;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.NotVisible;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Makes the pages of answering work on the sheet of the person in the address. It opens
 * nothing: {@link Answering#sheet} and the database each decide whether this visitor may
 * type in what this person wrote.
 */
@Component
class PaperInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private static final int AFTER_THE_TRUST_VISIT = 1;

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(AssessmentPaths.PAPER + "/**").order(AFTER_THE_TRUST_VISIT);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!(request.getAttribute("visit") instanceof TrustVisit visit)) {
			throw new NotVisible();
		}
		TrustVisit typing = visit.typingIn(person(request));
		request.setAttribute("visit", typing);
		Tenancy.enter(typing);
		return true;
	}

	private static UUID person(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		try {
			if (variables instanceof Map<?, ?> map && map.get("person") instanceof String person) {
				return UUID.fromString(person);
			}
			throw new NotVisible();
		}
		catch (IllegalArgumentException ex) {
			throw new NotVisible();
		}
	}

}
