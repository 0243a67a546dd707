package org.trustquality.access.passkey;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How a person calls a passkey.
 *
 * @param text 1 to 100 characters on one line
 */
record PasskeyName(String text) {

	/** What to say about any other name. */
	static final String RULE = "Enter a name of 1 to 100 characters, such as My phone";

	private static final int LENGTH = 100;

	/** The name that was typed, if it can be one. */
	static Optional<PasskeyName> of(@Nullable String typed) {
		return Optional.ofNullable(typed)
			.map(String::strip)
			.filter((text) -> !text.isEmpty() && text.length() <= LENGTH)
			.filter((text) -> text.chars().noneMatch(Character::isISOControl))
			.map(PasskeyName::new);
	}

}
