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

	/** As in McAuley and O'Neill. */
	private static final Pattern TWO_CAPITALS = Pattern.compile("(?:MC\\p{L}|[DLO]['\u2019]\\p{L})\\p{L}+");

	/** As in BDMAT and HCAT. */
	private static final Pattern SHORT_FOR_TRUST = Pattern.compile("[^AEIOUY]{1,4}[MC]ATS?");

	/** Where a name, or a part of it, begins. */
	private static final Pattern BEGINNING = Pattern.compile("[^\\p{L}\\p{N}]*|.*(?:: ?|[(/\"\u201c]| [-\u2013] )");

	private static final Pattern INITIAL = Pattern.compile("(?:.*[ .])?\\p{L}[. ]");

	/** Beginnings after whose hyphen a word goes on small. */
	private static final Pattern PREFIX = Pattern.compile("(?:.*[^\\p{L}])?(?:CO|PRE|NON)-", Pattern.CASE_INSENSITIVE);

	/** Words that stay small unless a name, a part of it or initials begin with them. */
	private static final Set<String> SMALL = words("""
			A ABOUT AN AND AS AT BY DE FOR FROM IN INTO LE OF ON OR THE THROUGH TO UNDER UPON WITH WITHOUT
			""");

	/** Words that stand for several and stay in capitals although they have vowels. */
	private static final Set<String> CAPITALS = words("""
			ACT AP BEIT CAST CE CSAT CSIA CUL EBN EBS EKC EKO ELT EPA HCUK HISP HTI INMAT LETTA LET LIPA MAT MATS
			NAS NEAT NET OLDFAAT PA PACT QE QED QEGS QEGSMAT QEHC RET RMET RNIB RSA SASH SDBE SELCAT SEMH SEN SENCO
			SEND SENDAT SFAET STEAM STEM STEP TBAP TEAM TIMU TVI UCL UK UTC UTCS UTS VA VC WAC YMCA
			""");

	/** Words that are spelt neither in capitals nor with one capital at the beginning. */
	private static final Map<String, String> SPELLINGS = Map.of("FITZWIMARC", "FitzWimarc", "LIONMAT", "LionMAT",
			"MACINTYRE", "MacIntyre", "POLYMAT", "PolyMAT", "UTCS", "UTCs", "MATS", "MATs");

	/** Words without a vowel that stand for themselves. */
	private static final Set<String> VOWELLESS = words("DR LTD MR MRS MS NTH PLC ST STS");

	private ShownName() {
	}

	/** The name as pages show it. */
	public static String of(String name) {
		String even = name.strip().replaceAll("\\s+", " ");
		return isMostlyCapitals(even) ? WORD.matcher(even).replaceAll((word) -> spelt(word, even)) : even;
	}

	private static boolean isMostlyCapitals(String name) {
		long letters = name.codePoints().filter(Character::isLetter).count();
		return name.codePoints().filter(Character::isUpperCase).count() * 10 > letters * 7;
	}

	private static String spelt(MatchResult match, String name) {
		String word = match.group().toUpperCase(Locale.ROOT);
		String before = name.substring(0, match.start());
		if (isSmall(word, before)) {
			return word.toLowerCase(Locale.ROOT);
		}
		return SPELLINGS.getOrDefault(word, isAcronym(word) ? word : capitalised(word));
	}

	private static boolean isSmall(String word, String before) {
		if (Character.isDigit(word.charAt(0)) || PREFIX.matcher(before).matches()) {
			return true;
		}
		return SMALL.contains(word) && !BEGINNING.matcher(before).matches()
				&& !(word.equals("A") && INITIAL.matcher(before).matches());
	}

	private static boolean isAcronym(String word) {
		return CAPITALS.contains(word) || ROMAN.matcher(word).matches() || SHORT_FOR_TRUST.matcher(word).matches()
				|| (!VOWEL.matcher(word).find() && !VOWELLESS.contains(word));
	}

	private static String capitalised(String word) {
		int second = TWO_CAPITALS.matcher(word).matches() ? 2 : 0;
		String first = (second > 0) ? capitalised(word.substring(0, second)) : "";
		return first + word.charAt(second) + word.substring(second + 1).toLowerCase(Locale.ROOT);
	}

	private static Set<String> words(String words) {
		return Set.of(words.strip().split("\\s+"));
	}

}
