package org.trustquality.review.portfolio;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.trustquality.framework.Edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

class CellTests {

	private static final Edition FIVE = edition("Not yet", "Starting", "Partly in place", "Established", "Embedded");

	private static Edition edition(String... levels) {
		return new Edition("cst-2022.1", "t", "d", 2022, false, List.of(levels), List.of());
	}

	@ParameterizedTest
	@CsvSource({ "0, 0 Not yet, 1", "12.49, 12 Not yet, 1", "12.5, 13 Starting, 2", "62.4, 62 Partly in place, 3",
			"62.5, 63 Established, 4", "87.5, 88 Embedded, 5", "100, 100 Embedded, 5" })
	void namesTheNearestLevel(double score, String line, int hue) {
		Cell cell = Cell.of(score, FIVE);
		assertThat(cell.line()).isEqualTo(line);
		assertThat(cell.hue()).isEqualTo(hue);
	}

	@Test
	void shadesOtherScalesAlike() {
		assertThat(Cell.of(50.0, edition("No", "Partly", "Yes"))).isEqualTo(new Cell(50, "Partly", 3));
	}

	@Test
	void saysThatThereIsNoScore() {
		assertThat(Cell.of(null, FIVE)).isEqualTo(Cell.NO_SCORE);
	}

}
