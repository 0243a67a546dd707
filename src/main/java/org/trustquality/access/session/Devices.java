package org.trustquality.access.session;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.trustquality.access.Digest;

import org.springframework.http.HttpHeaders;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Where a person is signed in. What is ended here is signed out at its next request. */
@Service
public class Devices {

	private static final String USER_AGENT = "user-agent";

	private static final int LONGEST_USER_AGENT = 400;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	Devices(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/** Lets a new session remember the browser that it is for. */
	public void remember(HttpSession session, HttpServletRequest request) {
		String userAgent = request.getHeader(HttpHeaders.USER_AGENT);
		if (userAgent != null) {
			session.setAttribute(USER_AGENT, userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT)));
		}
	}

	/** All devices of a person, the one used last first. */
	List<Device> of(UUID personId, HttpSession current) {
		return sessions(personId).stream()
			.map((session) -> device(session, current))
			.sorted(Comparator.comparing(Device::lastUsedAt).reversed())
			.toList();
	}

	/** Ends one of a person's devices; one that has ended already stays so. */
	void end(UUID personId, String reference) {
		end(personId, (session) -> reference(session.getId()).equals(reference.toLowerCase(Locale.ROOT)));
	}

	void endOthers(UUID personId, HttpSession current) {
		end(personId, (session) -> !session.getId().equals(current.getId()));
	}

	private void end(UUID personId, Predicate<Session> which) {
		sessions(personId).stream().filter(which).forEach((session) -> this.sessions.deleteById(session.getId()));
	}

	private List<? extends Session> sessions(UUID personId) {
		return List.copyOf(this.sessions.findByPrincipalName(personId.toString()).values());
	}

	private static Device device(Session session, HttpSession current) {
		return new Device(reference(session.getId()), new UserAgent(session.getAttribute(USER_AGENT)).words(),
				session.getCreationTime(), session.getLastAccessedTime(), session.getId().equals(current.getId()));
	}

	private static String reference(String sessionId) {
		return Digest.of(sessionId).substring(0, 32);
	}

}
