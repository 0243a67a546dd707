package org.trustquality.trust.register.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts right what copying does to characters, and finds what cannot be put right. */
final class Characters {

	private static final Set<String> NOTHING = Set.of("", "-", "not recorded", "not-applicable", "not applicable",
			"1900-01-01", "01/01/1900", "01-01-1900");

	/** What Windows-1252 has where Latin-1 has control characters. */
	private static final Pattern LATIN_CONTROL = Pattern.compile("[\u0080-\u009f]");

	private static final Pattern CONTROL = Pattern.compile("\\p{C}");

	/** An accented letter or a curly apostrophe that was written as UTF-8 twice. */
	private static final Pattern TWICE = twice();

	private Characters() {
	}

	static String right(String value) {
		if (value.chars().allMatch((character) -> character < 0x80)) {
			return value;
		}
		return LATIN_CONTROL.matcher(value)
			.replaceAll((control) -> windows(control.group()))
			.replace('\u00a0', ' ')
			.replace("\u00ad", "");
	}

	static boolean sayNothing(String value) {
		return NOTHING.contains(value.toLowerCase(Locale.ROOT));
	}

	static boolean haveControls(String value) {
		return CONTROL.matcher(value).find();
	}

	static boolean areLost(String value) {
		return value.indexOf('\ufffd') >= 0 || TWICE.matcher(value).find();
	}

	private static String windows(String control) {
		String right = new String(control.getBytes(StandardCharsets.ISO_8859_1), FileBytes.WINDOWS);
		return right.equals("\ufffd") ? control : right;
	}

	private static Pattern twice() {
		byte[] trails = new byte[0x40];
		for (int i = 0; i < trails.length; i++) {
			trails[i] = (byte) (0x80 + i);
		}
		String following = new String(trails, FileBytes.WINDOWS).chars()
			.mapToObj((character) -> Pattern.quote(Character.toString(character)))
			.distinct()
			.collect(Collectors.joining("|"));
		return Pattern.compile("[\u00c2\u00c3](?:" + following + "|[\u0080-\u009f])|\u00e2\u20ac");
	}

}
