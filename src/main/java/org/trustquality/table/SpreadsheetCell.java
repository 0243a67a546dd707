package org.trustquality.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as it stands in a cell of a table that people open in a spreadsheet. Some
 * spreadsheets work out what begins like a formula, be it in full-width signs or after
 * blanks, quotes or signs that cannot be seen; such a text gets an apostrophe in front.
 */
public final class SpreadsheetCell {

	private static final String FORMULA_STARTS = "=+-@";

	private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]");

	/** What a reader may drop before it looks at the first sign. */
	private static final Pattern DROPPED = Pattern.compile("^[\\s\\p{Z}\\p{C}\\p{Pi}\\p{Pf}\"'`\\uFF02\\uFF07]+");

	private SpreadsheetCell() {
	}

	/** The text, with an apostrophe in front if it might be taken for a formula. */
	public static String of(String text) {
		return isFormula(text) ? "'" + text : text;
	}

	private static boolean isFormula(String text) {
		if (BREAKS.matcher(text).lookingAt()) {
			return true;
		}
		String seen = DROPPED.matcher(text).replaceFirst("");
		return !seen.isEmpty()
				&& FORMULA_STARTS.contains(Normalizer.normalize(seen.substring(0, 1), Normalizer.Form.NFKC));
	}

}
