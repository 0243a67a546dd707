package org.trustquality.framework;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EditionTests {

	private final Edition edition = edition("The board asks.");

	@Test
	void knowsWhereEveryIndicatorStands() {
		assertThat(this.edition.position("A-1.1")).isZero();
		assertThat(this.edition.position("B-1.2")).isEqualTo(2);
	}

	@Test
	void keepsItsIndicatorsAtHand() {
		assertThat(this.edition.indicators()).isSameAs(this.edition.indicators()).hasSize(3).isUnmodifiable();
	}

	@Test
	void refusesAnIndicatorItDoesNotHold() {
		assertThatExceptionOfType(IndicatorNotInEdition.class).isThrownBy(() -> this.edition.position("C-1.1"))
			.withMessage("Edition tiny-2022.1 has no indicator C-1.1");
	}

	@Test
	void equalsAnEditionThatSaysTheSame() {
		assertThat(edition("The board asks.")).isEqualTo(this.edition).hasSameHashCodeAs(this.edition);
		assertThat(edition("The board listens.")).isNotEqualTo(this.edition);
	}

	@Test
	void tellsHowLongItTakesInStepsOfFiveMinutes() {
		assertThat(asking(33).minutes()).isEqualTo("20 to 30");
		assertThat(asking(16).minutes()).isEqualTo("10 to 15");
		assertThat(asking(1).minutes()).isEqualTo("5");
	}

	private static Edition asking(int indicators) {
		return new Edition("tiny-2022.1", "Tiny", "Tiny.", 2022, false, List.of("No", "Some", "Yes"),
				List.of(dimension("A",
						Collections.nCopies(indicators, indicator("A-1.1", "Asks.")).toArray(Indicator[]::new))));
	}

	private static Edition edition(String statement) {
		return new Edition("tiny-2022.1", "Tiny", "Tiny.", 2022, false, List.of("No", "Some", "Yes"),
				List.of(dimension("A", indicator("A-1.1", statement)),
						dimension("B", indicator("B-1.1", "Hears."), indicator("B-1.2", "Acts."))));
	}

	private static Dimension dimension(String id, Indicator... indicators) {
		return new Dimension(id, id, id,
				List.of(new GradedClaim(id + "-1", "So.", null, null, null, List.of(indicators))));
	}

	private static Indicator indicator(String id, String statement) {
		return new Indicator(id, id, new Indicator.Wording(statement, "So.", List.of("No.", "Some.", "Yes.")), null);
	}

}
