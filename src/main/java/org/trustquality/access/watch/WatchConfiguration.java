package org.trustquality.access.watch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.SignedInPerson;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;

/**
 * Watches each request from within the security filters, where it is known who sent it.
 */
@Configuration(proxyBeanMethods = false)
public class WatchConfiguration {

	@Bean
	RefusalWatch refusalWatch() {
		return new RefusalWatch();
	}

	@Bean
	FilterRegistrationBean<RefusalWatch> refusalWatchWithinSecurity(RefusalWatch watch) {
		FilterRegistrationBean<RefusalWatch> within = new FilterRegistrationBean<>(watch);
		within.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
		return within;
	}

	/** What signing out does besides. */
	public static void noteSignOut(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication who) {
		if (who != null && who.getPrincipal() instanceof SignedInPerson person) {
			SecurityLog.signedOut(person.personId(), request);
		}
	}

}
