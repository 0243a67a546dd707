package org.trustquality.table;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTableTests {

	@Test
	void writesNumbersAsNumbersAndTextsNeverAsFormulas() {
		assertThat(
				CsvTable.of(List.of("Trust", "=Change"), List.of(List.of("-Ash, \"the\" Trust", -5), List.of("", 1.5))))
			.isEqualTo("Trust,'=Change\r\n\"'-Ash, \"\"the\"\" Trust\",-5\r\n\"\",1.5\r\n");
	}

	@Test
	void keepsItsHeaderWithoutRows() {
		assertThat(CsvTable.of(List.of("Trust"), List.of())).isEqualTo("Trust\r\n");
	}

}
