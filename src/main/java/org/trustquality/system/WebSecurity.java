package org.trustquality.system;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.HostCookies;
import org.trustquality.access.limit.RouteLimitFilter;
import org.trustquality.access.limit.RouteLimits;
import org.trustquality.access.signin.SignInEntryPoint;
import org.trustquality.access.token.BearerTokenFilter;
import org.trustquality.access.token.BearerTokens;
import org.trustquality.access.token.TokenScope;
import org.trustquality.access.watch.RefusalWatch;
import org.trustquality.access.watch.SignOutWatch;
import org.trustquality.api.ApiPaths;
import org.trustquality.api.problem.Problems;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.system.demonstration.Demonstration;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.filter.RelativeRedirectFilter;

/**
 * Which pages are public, and the headers that every response carries. Nothing here makes
 * a session for somebody who has not signed in.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

	private static final String[] PUBLIC = { "/", "/sign-in/**", "/invitations/**", "/set-up", "/demonstration/**",
			"/help", "/calendar/*", "/account/deleted", "/privacy", "/terms", "/accessibility", "/security",
			"/.well-known/security.txt", "/method", "/framework/**", "/editions/**", "/open-data/**", "/assets/**",
			"/error", "/actuator/health" };

	/**
	 * What programs ask, each time with a token: no session, no cookie, no form. Being
	 * signed in in a browser gives nothing here.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, RouteLimits limits, BearerTokens tokens, Problems problems,
			ServiceHeaders headers) {
		return http.securityMatcher(Problems::concern)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(HttpMethod.GET, ApiPaths.DESCRIPTION)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD, ApiPaths.DESCRIPTION)
				.permitAll()
				.requestMatchers(ApiPaths.SCORES)
				.hasAuthority(TokenScope.SCORES.authority())
				.anyRequest()
				.authenticated())
			.exceptionHandling(
					(exceptions) -> exceptions.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.addFilterBefore(new RefusalWatch(), CsrfFilter.class)
			.addFilterBefore(new RouteLimitFilter(limits, problems), CsrfFilter.class)
			.addFilterBefore(new BearerTokenFilter(tokens, problems), AnonymousAuthenticationFilter.class)
			.securityContext((context) -> context.securityContextRepository(new NullSecurityContextRepository()))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((requests) -> requests.requestCache(new NullRequestCache()))
			.csrf(CsrfConfigurer::disable)
			.logout(LogoutConfigurer::disable)
			.headers((writers) -> writers.defaultsDisabled().addHeaderWriter(headers))
			.build();
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http, RouteLimits limits, Problems problems, SignInEntryPoint strangers,
			CsrfTokenRepository formTokens, LogoutHandler signOut, ServiceHeaders headers) {
		return http
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(PUBLIC).permitAll().anyRequest().authenticated())
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(strangers))
			.requestCache((requests) -> requests.requestCache(new NullRequestCache()))
			.csrf((csrf) -> csrf.csrfTokenRepository(formTokens))
			.addFilterBefore(new RefusalWatch(), CsrfFilter.class)
			.addFilterBefore(new RouteLimitFilter(limits, problems), CsrfFilter.class)
			.addFilterBefore(new UploadGate(strangers), CsrfFilter.class)
			.addFilterBefore(new ReadingGate(), CsrfFilter.class)
			.logout((logout) -> logout.logoutUrl("/sign-out").addLogoutHandler(signOut).logoutSuccessUrl("/"))
			.headers((writers) -> writers.defaultsDisabled().addHeaderWriter(headers))
			.build();
	}

	/** What signing out does besides ending the session, wherever it is done. */
	@Bean
	LogoutHandler signOut(ServiceAddress address) {
		return new CompositeLogoutHandler(new SignOutWatch(),
				(request, response, person) -> new SiteClearing(address).clear(response));
	}

	/** The secret of our forms is a cookie, so that reading a page stores nothing. */
	@Bean
	CsrfTokenRepository formTokens(HostCookies cookies) {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(cookies.name("form"));
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.secure(cookies.isSecure()).httpOnly(true).sameSite("Lax"));
		return tokens;
	}

	/** Outside demonstration mode the service answers to its own name only. */
	@Bean
	HttpFirewall firewall(ServiceAddress address, Demonstration demonstration) {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		if (!demonstration.isOn()) {
			firewall.setAllowedHostnames(
					(host) -> host.equalsIgnoreCase(address.base().getHost()) || LoopbackNames.contain(host));
		}
		return firewall;
	}

	/**
	 * Redirects name no host; the container would take one from the request for old
	 * clients.
	 */
	@Bean
	FilterRegistrationBean<RelativeRedirectFilter> redirectsWithoutHost() {
		RelativeRedirectFilter filter = new RelativeRedirectFilter();
		filter.setRedirectStatus(HttpStatus.FOUND);
		FilterRegistrationBean<RelativeRedirectFilter> first = new FilterRegistrationBean<>(filter);
		first.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return first;
	}

	/** What the firewall refuses never reaches the chain that writes the headers. */
	@Bean
	RequestRejectedHandler refusal(Problems problems, ServiceHeaders headers) {
		return (request, response, rejection) -> {
			headers.writeHeaders(request, response);
			if (Problems.concern(request)) {
				problems.write(HttpStatus.BAD_REQUEST, response);
			}
			else {
				response.sendError(HttpStatus.BAD_REQUEST.value());
			}
		};
	}

	/** Nor does what the container refuses. */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerRefusals(ServiceHeaders headers) {
		return (container) -> container.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new ContainerRefusals(headers)));
	}

	/** Nor, for some of that, does the page which says so. */
	@Bean
	FilterRegistrationBean<Filter> headersOfErrors(ServiceHeaders headers) {
		FilterRegistrationBean<Filter> errors = new FilterRegistrationBean<>((request, response, chain) -> {
			headers.writeHeaders((HttpServletRequest) request, (HttpServletResponse) response);
			chain.doFilter(request, response);
		});
		errors.setDispatcherTypes(DispatcherType.ERROR);
		errors.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return errors;
	}

	/** The page that tells of errors is none to go to. */
	@Bean
	FilterRegistrationBean<Filter> noErrorWithoutReason() {
		FilterRegistrationBean<Filter> asked = new FilterRegistrationBean<>(
				(request, response, chain) -> ((HttpServletResponse) response).sendError(HttpStatus.NOT_FOUND.value()));
		asked.addUrlPatterns("/error");
		asked.setDispatcherTypes(DispatcherType.REQUEST);
		return asked;
	}

}
