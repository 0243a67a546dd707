package org.trustquality.access.session;

/** Somebody signed in too long ago for what they want to change. */
public class SignInAgain extends RuntimeException {

	private final String page;

	SignInAgain(String page) {
		super("Signed in too long ago");
		this.page = page;
	}

	/** Where they go on once they have signed in again. */
	public String page() {
		return this.page;
	}

}
