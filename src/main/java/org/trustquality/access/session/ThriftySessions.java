package org.trustquality.access.session;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.RandomToken;
import org.trustquality.access.Tenancy;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions that cost one statement a request: when they were last used is written once a
 * minute at most. What is not the id of a session, is too old or cannot be read is no
 * session: its visitor is asked to sign in.
 */
class ThriftySessions<S extends Session> implements FindByIndexNameSessionRepository<ThriftySession<S>> {

	private static final Logger LOG = LoggerFactory.getLogger(ThriftySessions.class);

	private static final Pattern ID = Pattern.compile(RandomToken.PATTERN);

	private final FindByIndexNameSessionRepository<S> sessions;

	private final Clock clock;

	private final ThreadLocal<@Nullable Map<String, ThriftySession<S>>> foundInRequest = new ThreadLocal<>();

	ThriftySessions(FindByIndexNameSessionRepository<S> sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * Remembers what is found until a request has ended, because the end asks again for
	 * what the beginning has found.
	 */
	void filter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		this.foundInRequest.set(new HashMap<>());
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.foundInRequest.remove();
		}
	}

	@Override
	public ThriftySession<S> createSession() {
		return new ThriftySession<>(this.sessions.createSession(), true);
	}

	@Override
	public void save(ThriftySession<S> session) {
		session.saveIfChanged((changed) -> Tenancy.outside(() -> this.sessions.save(changed)));
	}

	@Override
	public @Nullable ThriftySession<S> findById(String id) {
		Map<String, ThriftySession<S>> found = this.foundInRequest.get();
		return (found != null) ? found.computeIfAbsent(id, this::lookUp) : lookUp(id);
	}

	@SuppressWarnings("NullAway") // a function of Map.computeIfAbsent may find nothing
	private ThriftySession<S> lookUp(String id) {
		S session = ID.matcher(id).matches() ? this.sessions.findById(id) : null;
		return (session != null && isYoung(session) && isReadable(session)) ? new ThriftySession<>(session, false)
				: null;
	}

	@Override
	public void deleteById(String id) {
		Map<String, ThriftySession<S>> found = this.foundInRequest.get();
		if (found != null) {
			found.remove(id);
		}
		this.sessions.deleteById(id);
	}

	@Override
	public Map<String, ThriftySession<S>> findByIndexNameAndIndexValue(String indexName, String indexValue) {
		return this.sessions.findByIndexNameAndIndexValue(indexName, indexValue)
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isExpired() && isYoung(entry.getValue())
					&& isReadable(entry.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> new ThriftySession<>(entry.getValue(), false)));
	}

	private boolean isYoung(S session) {
		return session.getCreationTime().plus(SessionLimits.LONGEST).isAfter(this.clock.instant());
	}

	private static boolean isReadable(Session session) {
		try {
			session.getAttributeNames().forEach(session::getAttribute);
			return true;
		}
		catch (RuntimeException ex) {
			LOG.warn("A session cannot be read: {}", ex.getClass().getSimpleName());
			return false;
		}
	}

}
