package org.trustquality.assessment;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AcademicYearTests {

	@Test
	void isWrittenWithBothYears() {
		assertThat(new AcademicYear(2025)).hasToString("2025 to 2026");
	}

	@Test
	void startsInSeptemberByTheClockInEngland() {
		assertThat(AcademicYear.at(Instant.parse("2026-08-31T22:59:59Z"))).isEqualTo(new AcademicYear(2025));
		assertThat(AcademicYear.at(Instant.parse("2026-08-31T23:00:00Z"))).isEqualTo(new AcademicYear(2026));
	}

	@Test
	void lastsThroughTheTurnOfTheYear() {
		assertThat(AcademicYear.at(Instant.parse("2026-12-31T23:59:59Z")))
			.isEqualTo(AcademicYear.at(Instant.parse("2027-01-01T00:00:00Z")));
	}

	@Test
	void hasNeighbours() {
		assertThat(new AcademicYear(2025).next()).isEqualTo(new AcademicYear(2026))
			.isGreaterThan(new AcademicYear(2025));
		assertThat(new AcademicYear(2025).previous()).isEqualTo(new AcademicYear(2024));
	}

	@Test
	void isInThisMillennium() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AcademicYear(1999));
	}

}
