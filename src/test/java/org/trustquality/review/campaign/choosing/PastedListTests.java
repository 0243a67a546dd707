package org.trustquality.review.campaign.choosing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.access.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

/** A list of trusts as it is pasted. */
class PastedListTests {

	@Test
	void countsLinesAsAnEditorDoesAndPassesOverBlankOnes() {
		assertThat(new PastedList("\uFEFFTR01234\r\n\r\n  TR05678 \rAsh Trust\n").lines())
			.extracting(PastedList.Line::number, PastedList.Line::text)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(1, "TR01234"),
					org.assertj.core.groups.Tuple.tuple(3, "TR05678"),
					org.assertj.core.groups.Tuple.tuple(4, "Ash Trust"));
	}

	@Test
	void takesTheFirstCellOfASpreadsheet() {
		assertThat(new PastedList("TR01234\tAsh Trust\tOpen\n\tTR05678\n").lines()).extracting(PastedList.Line::text)
			.containsExactly("TR01234", "TR05678");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " \n\t\r\n", "\uFEFF" })
	void refusesAnEmptyList(String typed) {
		assertThat(fault(typed)).startsWith("Paste at least one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "a\u0000b", "a\tb\u0000", "a\u0007", "a\u202Eb", "a\uFFFDb", "a\uD800",
			"a\u001Bb", "a\u2028b" })
	void refusesWhatNobodyCanRead(String line) {
		assertThat(fault("TR01234\n" + line + "\nTR05678"))
			.isEqualTo("Line 2 has a character that cannot be read. Mend it");
	}

	@Test
	void takesTwoThousandFiveHundredLinesAndNotOneMore() {
		assertThat(new PastedList(lines(2500)).fault()).isEmpty();
		assertThat(new PastedList(lines(2500) + "\n\n \n").fault()).isEmpty();
		assertThat(fault(lines(2501))).isEqualTo("The list has 2,501 lines. One campaign is for at most 2,500 trusts");
	}

	@Test
	void refusesAListThatIsFarTooLong() {
		assertThat(fault("x".repeat(500_001))).startsWith("The list is longer than 500,000 characters");
	}

	private static String lines(int count) {
		return IntStream.range(0, count).mapToObj((line) -> "TR" + line).collect(Collectors.joining("\n"));
	}

	private static String fault(String typed) {
		return new PastedList(typed).fault().map(FieldError::message).orElse("");
	}

}
