package org.trustquality.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpSession;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.SignedInPerson;

import org.springframework.stereotype.Component;

/**
 * Asks people to prove themselves anew before they change how they, or other devices of
 * theirs, are signed in: somebody may have found the device unlocked. Every sign-in
 * begins a session, so a young session is a recent proof. In a demonstration anybody can
 * be anybody, so nobody is asked twice.
 */
@Component
public class RecentSignIn {

	/** How long one sign-in is proof enough. */
	public static final Duration RECENT = Duration.ofMinutes(10);

	private final Clock clock;

	RecentSignIn(Clock clock) {
		this.clock = clock;
	}

	public boolean isRecent(SignedInPerson person, HttpSession session) {
		return person.method() == SignInMethod.DEMONSTRATION
				|| Instant.ofEpochMilli(session.getCreationTime()).plus(RECENT).isAfter(this.clock.instant());
	}

	/**
	 * Lets somebody pass who has signed in lately.
	 * @param page where they go on once they have signed in again
	 * @throws SignInAgain for everybody else
	 */
	public void require(SignedInPerson person, HttpSession session, String page) {
		if (!isRecent(person, session)) {
			throw new SignInAgain(page);
		}
	}

}
