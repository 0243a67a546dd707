package org.trustquality.mail;

import org.jspecify.annotations.Nullable;

/**
 * How far a mail is.
 *
 * @param state waiting, sent or refused
 * @param refusal what the mail server said when it would not take the mail
 */
public record Delivery(State state, @Nullable String refusal) {

	public boolean isRefused() {
		return this.state == State.REFUSED;
	}

	/** Where a mail is on its way. */
	public enum State {

		/** Written, not yet handed to the mail server. */
		WAITING,
		/** The mail server has taken it. */
		SENT,
		/** The mail server will not take it, or did not for days. */
		REFUSED,
		/** Written for an address that nobody has; it never goes out. */
		DISCARDED

	}

}
