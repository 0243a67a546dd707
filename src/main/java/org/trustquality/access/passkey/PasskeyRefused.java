package org.trustquality.access.passkey;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.session.RecentSignIn;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Something about a passkey was not as it must be. The message is written for the person
 * who holds it.
 */
class PasskeyRefused extends RuntimeException {

	private final HttpStatus status;

	private final @Nullable String field;

	private PasskeyRefused(HttpStatus status, String messageForThePerson, @Nullable String field) {
		super(messageForThePerson);
		this.status = status;
		this.field = field;
	}

	private PasskeyRefused(HttpStatus status, String messageForThePerson) {
		this(status, messageForThePerson, null);
	}

	/** For what was typed into a field. */
	static PasskeyRefused field(String field, String messageForThePerson) {
		return new PasskeyRefused(HttpStatus.BAD_REQUEST, messageForThePerson, field);
	}

	static PasskeyRefused late() {
		return new PasskeyRefused(HttpStatus.BAD_REQUEST,
				"This took longer than 10 minutes, or was done before. Nothing was changed. Try again.");
	}

	static PasskeyRefused notAdded() {
		return new PasskeyRefused(HttpStatus.BAD_REQUEST,
				"What your browser sent is not a new passkey for this service. No passkey was added. Try again.");
	}

	static PasskeyRefused unknown() {
		return new PasskeyRefused(HttpStatus.BAD_REQUEST,
				"This passkey does not sign anybody in here. It may have been removed. Sign in another way.");
	}

	static PasskeyRefused weak() {
		return new PasskeyRefused(HttpStatus.FORBIDDEN,
				"Sign in with your passkey, or with your account of another provider, before you add or remove a passkey.");
	}

	static PasskeyRefused stale() {
		return new PasskeyRefused(HttpStatus.FORBIDDEN, "You signed in more than " + RecentSignIn.RECENT.toMinutes()
				+ " minutes ago. Sign in again before you add a passkey.");
	}

	/**
	 * What a verification comes to. Whatever it stumbles over is what was sent, unless
	 * the database fails.
	 */
	static <T> T unless(Supplier<PasskeyRefused> refusal, Supplier<T> verification) {
		try {
			return verification.get();
		}
		catch (DataIntegrityViolationException ex) {
			throw refusal.get();
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw refusal.get();
		}
	}

	/** What tells the script what to tell the person, and beside which field. */
	ProblemDetail problem() {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(this.status, String.valueOf(getMessage()));
		if (this.field != null) {
			problem.setProperty("field", this.field);
		}
		return problem;
	}

}
