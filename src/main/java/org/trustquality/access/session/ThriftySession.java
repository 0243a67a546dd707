package org.trustquality.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.session.Session;

/** A session that notes when it was last used only if the last note is a minute old. */
final class ThriftySession<S extends Session> implements Session {

	private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

	private final S session;

	private boolean changed;

	ThriftySession(S session, boolean changed) {
		this.session = session;
		this.changed = changed;
	}

	void saveIfChanged(Consumer<S> save) {
		if (this.changed) {
			save.accept(this.session);
			this.changed = false;
		}
	}

	@Override
	public String getId() {
		return this.session.getId();
	}

	@Override
	public String changeSessionId() {
		this.changed = true;
		return this.session.changeSessionId();
	}

	@Override
	public <T> @Nullable T getAttribute(String attributeName) {
		return this.session.getAttribute(attributeName);
	}

	@Override
	public Set<String> getAttributeNames() {
		return this.session.getAttributeNames();
	}

	@Override
	public void setAttribute(String attributeName, Object attributeValue) {
		this.changed = true;
		this.session.setAttribute(attributeName, attributeValue);
	}

	@Override
	public void removeAttribute(String attributeName) {
		this.changed = true;
		this.session.removeAttribute(attributeName);
	}

	@Override
	public Instant getCreationTime() {
		return this.session.getCreationTime();
	}

	@Override
	public void setLastAccessedTime(Instant lastAccessedTime) {
		if (!lastAccessedTime.isBefore(getLastAccessedTime().plus(BETWEEN_NOTES))) {
			this.changed = true;
			this.session.setLastAccessedTime(lastAccessedTime);
		}
	}

	@Override
	public Instant getLastAccessedTime() {
		return this.session.getLastAccessedTime();
	}

	@Override
	public void setMaxInactiveInterval(Duration interval) {
		this.changed = true;
		this.session.setMaxInactiveInterval(interval);
	}

	@Override
	public Duration getMaxInactiveInterval() {
		return this.session.getMaxInactiveInterval();
	}

	@Override
	public boolean isExpired() {
		return this.session.isExpired();
	}

}
