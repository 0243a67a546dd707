package org.trustquality.access;

/** How a person proved who they are. */
public enum SignInMethod {

	/** A code that was mailed to them. */
	CODE(false),
	/** A passkey. */
	PASSKEY(true),
	/** An account at a configured OpenID provider. */
	OPENID_CONNECT(true),
	/** Chosen from the invented people, in demonstration mode only. */
	DEMONSTRATION(true);

	private final boolean strong;

	SignInMethod(boolean strong) {
		this.strong = strong;
	}

	/** Whether administrators and advisers may work after signing in this way. */
	public boolean isStrong() {
		return this.strong;
	}

}
