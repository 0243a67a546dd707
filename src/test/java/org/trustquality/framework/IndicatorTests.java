package org.trustquality.framework;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorTests {

	private static final Indicator.Wording USUAL = wording("We ask.", "So.", "No.", "Yes.");

	private static final Indicator.Wording OURS = wording("Our school asks.", "So.", "No.", "Yes.");

	@Test
	void singleAcademyReadsItsOwnWordingWhereThereIsOne() {
		assertThat(indicator(USUAL, OURS).wordingFor(true)).isEqualTo(OURS);
		assertThat(indicator(USUAL, OURS).wordingFor(false)).isEqualTo(USUAL);
		assertThat(indicator(USUAL, null).wordingFor(true)).isEqualTo(USUAL);
	}

	@Test
	void wordingHashIsOverStatementAndLevelsOnLinesOfTheirOwn() {
		assertThat(indicator(USUAL, null).wordingHash()).isEqualTo(Checksum.of("We ask.\nNo.\nYes.\n"));
		assertThat(indicator(USUAL, OURS).wordingHash())
			.isEqualTo(Checksum.of("We ask.\nNo.\nYes.\n\nOur school asks.\nNo.\nYes.\n"));
	}

	@Test
	void checksumIsTheSha256OfTheTextInUtf8() {
		assertThat(Checksum.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void wordingHashPassesOverWhiteSpaceTitleAndReason() {
		Indicator other = new Indicator("A-1.1", "Other", wording(" We\n\u00a0ask.", "Because.", "No. ", "\tYes."),
				null);
		assertThat(other.wordingHash()).isEqualTo(indicator(USUAL, null).wordingHash());
	}

	@Test
	void wordingHashTellsEveryOtherWordingApart() {
		assertThat(List.of(indicator(USUAL, null), indicator(USUAL, OURS), indicator(OURS, null),
				indicator(wording("We ask.", "So.", "Yes.", "No."), null),
				indicator(wording("We ask.", "So.", "No. Yes."), null),
				indicator(USUAL, wording("Our school asks.", "So.", "No.", "Aye."))))
			.extracting(Indicator::wordingHash)
			.doesNotHaveDuplicates();
	}

	private static Indicator indicator(Indicator.Wording wording, Indicator.@Nullable Wording singleAcademy) {
		return new Indicator("A-1.1", "Asking", wording, singleAcademy);
	}

	private static Indicator.Wording wording(String statement, String why, String... levels) {
		return new Indicator.Wording(statement, why, List.of(levels));
	}

}
