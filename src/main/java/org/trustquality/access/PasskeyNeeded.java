package org.trustquality.access;

/** A code by e-mail is not enough for what an administrator or an adviser does. */
public class PasskeyNeeded extends RuntimeException {

	public PasskeyNeeded() {
		super("Signed in with a code only");
	}

}
