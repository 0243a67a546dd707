package org.trustquality.access.signin;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.Person;

/**
 * What became of a code that somebody typed.
 *
 * @param person whom it signs in; null if nobody
 * @param continueTo the page to open then
 * @param triesLeft how often another code may be tried before a new one is needed
 */
record Attempt(@Nullable Person person, String continueTo, int triesLeft) {

	static Attempt wrong(int triesLeft) {
		return new Attempt(null, Destination.FIRST_PAGE, triesLeft);
	}

	/** Whether only a new code can help. */
	boolean isOver() {
		return this.person == null && this.triesLeft == 0;
	}

}
