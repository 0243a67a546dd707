package org.trustquality.assessment.result.own;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;
import org.trustquality.scoring.Ratings;

import static org.assertj.core.api.Assertions.assertThat;

/** An earlier answer stands beside a later one only if the question was the same. */
class OwnAnswersTests {

	private static final List<String> LEVELS = List.of("Not yet", "Partly", "Embedded");

	private final Indicator asked = indicator("I-1", "We plan.");

	private static Indicator indicator(String id, String statement) {
		return new Indicator(id, "A plan", new Indicator.Wording(statement, "Why", List.of("no", "partly", "yes")),
				null);
	}

	private static OwnAnswers answers(Indicator indicator, int code) {
		Edition edition = new Edition("x-2022.1", "X", "X", 2022, false, LEVELS, List.of(new Dimension("D", "D", "D",
				List.of(new GradedClaim("C", "C", null, null, null, List.of(indicator))))));
		return new OwnAnswers(edition, Ratings.of((short) code), Map.of(0, "Because"));
	}

	@Test
	void takesTheSameQuestionWordForWord() {
		assertThat(answers(indicator("I-1", "We  plan."), 2).answer(this.asked)).isTrue();
		assertThat(answers(indicator("I-1", "We plan ahead."), 2).answer(this.asked)).isFalse();
		assertThat(answers(indicator("I-2", "We plan."), 2).answer(this.asked)).isFalse();
	}

	@Test
	void leavesOutWhatWasNotAnswered() {
		assertThat(answers(this.asked, 0).answer(this.asked)).isFalse();
		assertThat(answers(this.asked, -1).answer(this.asked)).isTrue();
	}

	@Test
	void writesAnswersInWords() {
		assertThat(answers(this.asked, 2).words(this.asked)).isEqualTo("2 Partly");
		assertThat(answers(this.asked, -2).words(this.asked)).isEqualTo("Not applicable");
		assertThat(answers(this.asked, 0).words(this.asked)).isEqualTo("No answer");
		assertThat(answers(this.asked, 2).note(this.asked)).isEqualTo("Because");
	}

}
