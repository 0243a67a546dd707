package org.trustquality.access.signin;

import java.util.regex.Pattern;

/**
 * The page to open once somebody is signed in: one of ours, whatever was asked for.
 *
 * @param path where it is, beginning with a slash
 */
public record NextPage(String path) {

	private static final Pattern OURS = Pattern.compile("/|/[A-Za-z0-9][A-Za-z0-9/_.-]{0,499}");

	public NextPage {
		path = OURS.matcher(path).matches() ? path : "/";
	}

}
