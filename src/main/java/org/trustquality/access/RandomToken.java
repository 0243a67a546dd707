package org.trustquality.access;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A text of 256 random bits, for what nobody must guess: a session, a link, a browser.
 */
public final class RandomToken {

	/** What every token looks like. */
	public static final String PATTERN = "[A-Za-z0-9_-]{43}";

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private RandomToken() {
	}

	/** A new token, of characters that need no escaping in addresses and cookies. */
	public static String fresh() {
		byte[] token = new byte[BYTES];
		RANDOM.nextBytes(token);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
	}

}
