package org.trustquality.access.personal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FactTests {

	@Test
	void writesMomentsForPeopleInEnglandAndInUtcForPrograms() {
		Fact moment = Fact.of("madeAt", "Made", Instant.parse("2026-07-01T22:30:00Z"));
		assertThat(moment.words()).isEqualTo("1 July 2026 at 11:30pm");
		assertThat(Fact.written(List.of(moment))).containsEntry("madeAt", "2026-07-01T22:30:00Z");
	}

	@Test
	void writesDaysAnswersAndNumbers() {
		assertThat(Fact.of("on", "On", LocalDate.of(2026, 3, 1)).words()).isEqualTo("1 March 2026");
		assertThat(Fact.of("paper", "On paper", true).words()).isEqualTo("Yes");
		assertThat(Fact.of("paper", "On paper", false).words()).isEqualTo("No");
		assertThat(Fact.of("version", "Version", 2).words()).isEqualTo("2");
		assertThat(Fact.written(List.of(Fact.of("paper", "On paper", false), Fact.of("version", "Version", 2))))
			.containsEntry("paper", false)
			.containsEntry("version", 2);
	}

	@Test
	void keepsItsKeyWhereNothingIsStored() {
		Fact nothing = Fact.of("place", "Where", null);
		assertThat(nothing.isThere()).isFalse();
		assertThat(Fact.of("place", "Where", "").isThere()).isFalse();
		assertThat(Fact.written(List.of(nothing))).containsOnlyKeys("place").containsEntry("place", null);
	}

	@Test
	void holdsATable() {
		Fact table = Fact.of("answers", "Answers", List.of(Fact.row(Fact.of("answer", "Answer", "3"))));
		assertThat(table.isTable()).isTrue();
		assertThat(table.rows()).hasSize(1);
		assertThat(Fact.written(List.of(table)).get("answers")).hasToString("[{answer=3}]");
		assertThat(Fact.of("answers", "Answers", "none").rows()).isEmpty();
	}

}
