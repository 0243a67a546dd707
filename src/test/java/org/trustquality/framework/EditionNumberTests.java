package org.trustquality.framework;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EditionNumberTests {

	@Test
	void ordersBySeriesYearAndIssueAsNumbers() {
		assertThat(Stream.of("cst-2023.1", "cst-2022.10", "cst-2022.9", "abc-2030.1").map(EditionNumber::of).sorted())
			.containsExactly(new EditionNumber("abc", 2030, 1, ""), new EditionNumber("cst", 2022, 9, ""),
					new EditionNumber("cst", 2022, 10, ""), new EditionNumber("cst", 2023, 1, ""));
	}

	@Test
	void goesWithoutYearsAndTellsATrustsOwn() {
		assertThat(EditionNumber.of("board-skills.1")).isEqualTo(new EditionNumber("board-skills", 0, 1, ""));
		EditionNumber own = EditionNumber.of("cst-2022.1-own-3f9a1c07");
		assertThat(own).isEqualTo(new EditionNumber("cst", 2022, 1, "3f9a1c07"));
		assertThat(own.isOwn()).isTrue();
		assertThat(EditionNumber.of("cst-2022.1").isOwn()).isFalse();
	}

	@Test
	void isNewerOnlyThanEarlierNumbersOfItsSeries() {
		EditionNumber second = EditionNumber.of("cst-2022.2");
		assertThat(second.isNewerInSeries(EditionNumber.of("cst-2022.1"))).isTrue();
		assertThat(second.isNewerInSeries(second)).isFalse();
		assertThat(second.isNewerInSeries(EditionNumber.of("cst-2022.10"))).isFalse();
		assertThat(second.isNewerInSeries(EditionNumber.of("abc-2022.1"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "cst", "cst-2022", "cst-2022.0", "cst-22.1", "CST-2022.1", "cst-2022.1 ",
			"../x-2022.1", "cst-2022.1-own-", "cst-2022.1-own-XYZ", "cst-2022.1-mine-3f9a1c07", "-skills.1" })
	void refusesWhatIsNoNumber(String id) {
		assertThat(EditionNumber.isNumber(id)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> EditionNumber.of(id));
	}

	@ParameterizedTest
	@CsvSource({ "cst-2022.2, cst-2022.3", "cst-2022.9, cst-2022.10", "board-skills.1, board-skills.2" })
	void knowsTheNextNumber(String number, String next) {
		assertThat(EditionNumber.of(number).next()).isEqualTo(next);
	}

}
