package org.trustquality.review.campaign;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the administrator's visit in front of every page of campaigns. */
@Configuration(proxyBeanMethods = false)
class CampaignVisitConfiguration implements WebMvcConfigurer {

	private final CampaignVisitInterceptor visits;

	CampaignVisitConfiguration(CampaignVisitInterceptor visits) {
		this.visits = visits;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.visits).addPathPatterns(CampaignPaths.CAMPAIGNS, CampaignPaths.CAMPAIGNS + "/**");
	}

}
