package org.trustquality.improvement;

import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.assessment.AssessmentId;

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
		assertThat(year(earlier).series().equals(year(later).series())).isEqualTo(same);
	}

	private static ActionYear year(String edition) {
		return new ActionYear(new AssessmentId(1, 2026, UUID.randomUUID()), edition, false, false, false, false);
	}

}
