package org.trustquality.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the trust visit in front of every page of a trust. */
@Configuration(proxyBeanMethods = false)
class TrustVisitConfiguration implements WebMvcConfigurer {

	private final TrustVisitInterceptor visits;

	TrustVisitConfiguration(TrustVisitInterceptor visits) {
		this.visits = visits;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.visits).addPathPatterns(TrustVisitInterceptor.ADDRESSES);
	}

}
