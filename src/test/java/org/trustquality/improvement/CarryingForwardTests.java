package org.trustquality.improvement;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Between which assessments open actions are carried forward. */
class CarryingForwardTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			cst-2022.1, cst-2022.1, true
			cst-2022.1, cst-2023.4, true
			cst-2022.1, cst-2022.1-own-3f9a1c07, true
			cst-2022.1, board-skills.1, false
			board-skills.1, board-skills.2, true
			""")
	void carriesWithinOneFramework(String earlier, String later, boolean same) {
		assertThat(CarryingForward.isSameFramework(earlier, later)).isEqualTo(same);
		assertThat(CarryingForward.isSameFramework(later, earlier)).isEqualTo(same);
	}

}
