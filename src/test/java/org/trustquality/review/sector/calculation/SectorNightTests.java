package org.trustquality.review.sector.calculation;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.trustquality.assessment.AcademicYear;

import static org.assertj.core.api.Assertions.assertThat;

class SectorNightTests {

	@Test
	void waitsUntilNovemberAfterTheYear() {
		assertThat(SectorNight.due(LocalDate.of(2026, 10, 31))).isEqualTo(new AcademicYear(2024));
		assertThat(SectorNight.due(LocalDate.of(2026, 11, 1))).isEqualTo(new AcademicYear(2025));
		assertThat(SectorNight.due(LocalDate.of(2027, 8, 31))).isEqualTo(new AcademicYear(2025));
		assertThat(SectorNight.due(LocalDate.of(2027, 9, 1))).isEqualTo(new AcademicYear(2025));
	}

}
