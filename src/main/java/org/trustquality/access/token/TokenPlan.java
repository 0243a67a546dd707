package org.trustquality.access.token;

import java.time.Duration;
import java.util.List;

/**
 * What somebody wants a new token to be.
 *
 * @param name how they call it, 1 to 100 characters on one line
 * @param scopes what it may be used for, one scope at least
 * @param lifetime how long it works
 */
public record TokenPlan(String name, List<TokenScope> scopes, Duration lifetime) {

	static final int LONGEST_NAME = 100;

	public TokenPlan {
		scopes = List.copyOf(scopes);
		if (scopes.isEmpty() || lifetime.isNegative() || lifetime.isZero()) {
			throw new IllegalArgumentException("A token is for something, and for some time");
		}
	}

}
