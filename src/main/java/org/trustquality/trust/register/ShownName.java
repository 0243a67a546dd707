package org.trustquality.trust.register;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A trust's name as people write it, where the register has it in capitals: "TRUST OF ST
 * MARY'S CE SCHOOLS" reads "Trust of St Mary's CE Schools". Names that are not mostly in
 * capitals stay as they are.
 */
public final class ShownName {

	private static final Pattern WORD = Pattern
		.compile("\\d+(?:ST|ND|RD|TH)(?![\\p{L}\\p{N}])|\\p{L}+(?:['\u2019]\\p{L}+)*", Pattern.CASE_INSENSITIVE);

	private static final Pattern ROMAN = Pattern.compile("X{0,2}(?:IX|IV|V?I{1,3}|V|X)");

	private static final Pattern VOWEL = Pattern.compile("[AEIOUY\u00c0-\u00ff]");

	/**
	 * Starts a part of a name: the beginning, or what follows a colon, bracket or dash.
	 */
	private static final Pattern BEGINNING = Pattern.compile("[^\\p{L}\\p{N}]*|.*(?:: ?|[(/\"\u201c]| [-\u2013] )");

	/** Words that stay small inside a name. */
	private static final Set<String> SMALL = Set.of("A", "AN", "AND", "AS", "AT", "BY", "DE", "FOR", "IN", "LE", "OF",
			"ON", "THE", "TO", "UNDER", "UPON", "WITH");

	/** Words that are written in capitals although one could pronounce them. */
	private static final Set<String> CAPITALS = Set.of("""
			AP CE MAT MATS UTC UK SEN SEND STEM VA
			""".strip().split("\\s+"));

	/** Words without a vowel that are no acronyms, and words with capitals inside. */
	private static final Map<String, String> SPELLINGS = Map.of("ST", "St", "STS", "Sts", "LTD", "Ltd", "DR", "Dr",
			"MR", "Mr", "MRS", "Mrs");

	/** Beginnings after whose hyphen a word goes on small. */
	private static final Pattern PREFIX = Pattern.compile(".*(?<!\\p{L})(?:CO|PRE|NON)-", Pattern.CASE_INSENSITIVE);

	private ShownName() {
	}

	/** The name as pages show it. */
	public static String of(String name) {
		return isMostlyCapitals(name) ? WORD.matcher(name).replaceAll((word) -> spell(name, word)) : name;
	}

	private static boolean isMostlyCapitals(String name) {
		long letters = name.codePoints().filter(Character::isLetter).count();
		return name.codePoints().filter(Character::isUpperCase).count() * 10 > letters * 7;
	}

	private static String spell(String name, MatchResult match) {
		String before = name.substring(0, match.start());
		String word = match.group().toUpperCase(Locale.ROOT);
		if (SMALL.contains(word) && !BEGINNING.matcher(before).matches()) {
			return small(word);
		}
		if (SPELLINGS.containsKey(word)) {
			return SPELLINGS.getOrDefault(word, word);
		}
		if (CAPITALS.contains(word) || ROMAN.matcher(word).matches() || !VOWEL.matcher(word).find()) {
			return word;
		}
		return PREFIX.matcher(before).matches() ? small(word) : capitalised(word);
	}

	private static String capitalised(String word) {
		if (word.matches("MC\\p{L}{3,}")) {
			return "Mc" + first(word.substring(2));
		}
		if (word.matches("[OD]['\u2019]\\p{L}{2,}")) {
			return word.substring(0, 2) + first(word.substring(2));
		}
		return first(word);
	}

	private static String first(String word) {
		return word.charAt(0) + small(word.substring(1));
	}

	private static String small(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

}
