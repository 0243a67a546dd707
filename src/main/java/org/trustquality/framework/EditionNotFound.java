package org.trustquality.framework;

/** An edition was asked for that nobody has published. */
public class EditionNotFound extends RuntimeException {

	EditionNotFound(String edition) {
		super("No edition " + edition + " is published");
	}

}
