package org.trustquality.framework;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many years at a US school it takes to read a text easily: the Flesch-Kincaid grade
 * (Kincaid, Fishburne, Rogers and Chissom 1975), 0.39 words per sentence + 11.8 syllables
 * per word - 15.59. Grade 8 is read at 13 to 14 years.
 * <p>
 * Syllables are counted by a rule: each run of vowels, y among them, is one. An e at the
 * end is silent after a consonant (use, rule), but not after a consonant with l (table);
 * the e of -ed is silent except after t and d. A word has at least one. The rule is off
 * by one for some words, mostly upwards (gives), which a text of some length evens out.
 */
public final class ReadingGrade {

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9'-]+");

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	private static final Pattern SILENT = Pattern.compile("([^aeiouyl]e|[aeiouy]le|[^aeiouytd]ed)$");

	private ReadingGrade() {
	}

	public static double of(String text) {
		List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
		double sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
		double syllables = words.stream().mapToLong(ReadingGrade::syllables).sum();
		return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
	}

	static long syllables(String word) {
		String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		long runs = VOWELS.matcher(letters).results().count();
		return Math.max(1, SILENT.matcher(letters).find() ? runs - 1 : runs);
	}

}
