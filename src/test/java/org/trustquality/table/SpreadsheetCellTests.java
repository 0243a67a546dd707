package org.trustquality.table;

import java.io.StringWriter;
import java.util.function.UnaryOperator;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people typed is text in a spreadsheet too. */
class SpreadsheetCellTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\tb", "\r=1", "\rc", "\n=1", "\uFF1D1+1",
			"\uFF0B1", "\uFF0D1", "\uFF20a", "\uFE6B1", " =1", "\u00A0=1", "\u200B=1", "\uFEFF=1", "\u202E=1", "\"=1",
			"'=1", "\u201C=1", "\" =1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example\",\"x\")", "\u000B=1",
			"\u0000=1" })
	void putsAnApostropheBeforeWhatMightBeAFormula(String text) throws Exception {
		assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
		assertThat(opened(text, SpreadsheetCell::of)).as("when it is read again").isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a=1", "1-1", "a\n=1", "Minutes", "\u2212", "\uD83D\uDE00", "\uD83D", " ", "\"", "<b>",
			"O'Neil", "\"quoted\", and, commas" })
	void leavesOtherTextsAsTheyAre(String text) throws Exception {
		assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
		assertThat(opened(text, SpreadsheetCell::of)).isEqualTo(text);
	}

	@Test
	void findsATableThatForgetsTheRule() throws Exception {
		assertThat(opened("=1+1", UnaryOperator.identity())).isEqualTo("=1+1");
	}

	private static String opened(String text, UnaryOperator<String> rule) throws Exception {
		StringWriter csv = new StringWriter();
		try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
			printer.printRecord("first", rule.apply(text), "last");
		}
		return CSVParser.parse(csv.toString(), CSVFormat.RFC4180).getRecords().get(0).get(1);
	}

}
