package org.trustquality.access.session;

import java.time.Clock;

import jakarta.servlet.Filter;
import org.trustquality.access.HostCookies;
import org.trustquality.access.RandomToken;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Keeps sessions in the database, so that all nodes share them and a restart keeps them.
 * They end two hours after they were last used.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "sessions", maxInactiveIntervalInSeconds = SessionLimits.IDLE_SECONDS,
		cleanupCron = SessionConfiguration.NEVER)
class SessionConfiguration {

	/** Expired sessions are cleared away by a job of ours, on one node. */
	static final String NEVER = "-";

	@Bean
	@Primary
	ThriftySessions<? extends Session> thriftySessions(JdbcIndexedSessionRepository sessions, Clock clock) {
		return thrifty(sessions, clock);
	}

	private static <S extends Session> ThriftySessions<? extends Session> thrifty(
			FindByIndexNameSessionRepository<S> sessions, Clock clock) {
		return new ThriftySessions<>(sessions, clock);
	}

	@Bean
	FilterRegistrationBean<Filter> sessionsFoundInRequest(ThriftySessions<? extends Session> sessions) {
		FilterRegistrationBean<Filter> first = new FilterRegistrationBean<>(sessions::filter);
		first.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
		return first;
	}

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsAsJson() {
		return (sessions) -> sessions.setConversionService(SessionJson.conversion());
	}

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsInPostgreSql() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	SessionIdGenerator sessionIds() {
		return RandomToken::fresh;
	}

	@Bean
	CookieSerializer sessionCookie(HostCookies cookies) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(cookies.name("SESSION"));
		cookie.setUseSecureCookie(cookies.isSecure());
		cookie.setUseBase64Encoding(false);
		cookie.setCookiePath("/");
		cookie.setSameSite("Lax");
		return cookie;
	}

}
