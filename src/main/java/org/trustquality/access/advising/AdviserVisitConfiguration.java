package org.trustquality.access.advising;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the adviser's visit in front of every page of a portfolio. */
@Configuration(proxyBeanMethods = false)
class AdviserVisitConfiguration implements WebMvcConfigurer {

	private final AdviserVisitInterceptor visits;

	AdviserVisitConfiguration(AdviserVisitInterceptor visits) {
		this.visits = visits;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.visits).addPathPatterns("/portfolio", "/portfolio/**");
	}

}
