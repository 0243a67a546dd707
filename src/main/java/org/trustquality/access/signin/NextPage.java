package org.trustquality.access.signin;

/**
 * The page to open once somebody is signed in: one of ours, whatever was asked for.
 *
 * @param path where it is, beginning with a slash
 */
public record NextPage(String path) {

	public NextPage {
		path = Destination.internal(path);
	}

}
