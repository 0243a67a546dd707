package org.trustquality.trust.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as searches compare it: "TRUST OF ST. MARY'S" is the same as "St Marys". Small
 * letters without accents or apostrophes, "&amp;" and "and" alike, and without the words
 * that half of all names share.
 */
public final class SearchName {

	private static final Pattern APOSTROPHE = Pattern.compile("['`\u00b4\u02bc\u2018\u2019\u2032\u0092]");

	/** Full stops inside of initials, as in R.C. and L.E.A.D. */
	private static final Pattern INITIALS = Pattern
		.compile("(?<=(?<![\\p{L}\\p{N}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");

	private static final Pattern MARK = Pattern.compile("\\p{M}+");

	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Words that people leave out, so searches do without them. */
	private static final Pattern COMMON = Pattern.compile("\\b(?:and|limited|ltd|of|the|trust)\\b ?");

	private SearchName() {
	}

	/** The name, or what somebody types for it; empty only if it is blank. */
	public static String of(String name) {
		String small = name.strip().toLowerCase(Locale.ROOT);
		String words = words(small);
		String telling = COMMON.matcher(words).replaceAll("").strip();
		if (!telling.isEmpty()) {
			return telling;
		}
		return words.isEmpty() ? small : words;
	}

	private static String words(String small) {
		String plain = MARK.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
		String bare = INITIALS.matcher(APOSTROPHE.matcher(plain).replaceAll("")).replaceAll("");
		return PUNCTUATION.matcher(bare.replace("&", " and ")).replaceAll(" ").strip();
	}

}
