package org.trustquality.access;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A random code that people read in one place and type in another. No two of its
 * characters look alike, and it is shown in groups of four: {@code K7PD 3XWM}.
 *
 * @param characters the code without blanks, in capital letters
 */
public record TypedCode(String characters) {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final Pattern FILLERS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");

	private static final Pattern ENDS_OF_GROUPS = Pattern.compile("(.{4})(?!$)");

	private static final SecureRandom RANDOM = new SecureRandom();

	public static TypedCode random(int length) {
		return new TypedCode(RANDOM.ints(length, 0, ALPHABET.length())
			.mapToObj((place) -> ALPHABET.substring(place, place + 1))
			.collect(Collectors.joining()));
	}

	/** What somebody typed, with or without blanks and hyphens, in capitals or not. */
	public static Optional<TypedCode> typed(@Nullable String text, int length) {
		String characters = FILLERS.matcher((text != null) ? text : "").replaceAll("").toUpperCase(Locale.ROOT);
		boolean possible = characters.length() == length
				&& characters.chars().allMatch((character) -> ALPHABET.indexOf(character) >= 0);
		return possible ? Optional.of(new TypedCode(characters)) : Optional.empty();
	}

	/** The code as it is shown. */
	public String inGroups() {
		return ENDS_OF_GROUPS.matcher(this.characters).replaceAll("$1 ");
	}

	/** Never the code itself: what is printed ends in logs. */
	@Override
	public String toString() {
		return "a code of " + this.characters.length() + " characters";
	}

}
