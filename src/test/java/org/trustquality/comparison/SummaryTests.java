package org.trustquality.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.assessment.result.years.Movement;
import org.trustquality.scoring.Band;
import org.trustquality.scoring.Reason;
import org.trustquality.scoring.WeightedScore;
import org.trustquality.scoring.change.ChangeWord;
import org.trustquality.scoring.change.CommonIndicators;
import org.trustquality.scoring.respondent.Interval;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryTests {

	private static MovementLine line(String title, double change, @Nullable ChangeWord word) {
		return new MovementLine(title.substring(0, 2), title,
				new Movement(title, 50.0, 50 + change,
						new WeightedScore(change, change / 2, new Band(change - 1, change + 1)), new Interval(-3, 12),
						word, 9, 8, 0.4, new CommonIndicators(31, 33, 0.916), null));
	}

	private static MovementLine missing(String title, Reason reason) {
		return new MovementLine(title.substring(0, 2), title, new Movement(title, null, null, null, null, null, null,
				null, null, new CommonIndicators(3, 8, null), reason));
	}

	@Test
	void namesTheSureChangesFirstWithTheirFigures() {
		assertThat(Summary.of(List.of(line("Quality of education", 6.4, ChangeWord.POSSIBLE),
				line("Expert governance", -0.4, ChangeWord.NO_CLEAR_CHANGE),
				line("Workforce resilience", -14.5, ChangeWord.CLEAR), line("Efficiency", 9, ChangeWord.TOO_FEW_TO_SAY),
				missing("Public benefit", Reason.NOT_COMPARABLE))))
			.containsExactly("Clear change in 1 of 5 dimensions: workforce resilience (\u221215).",
					"Possible change in 1 of 5 dimensions: quality of education (+6).",
					"No clear change in 1 of 5 dimensions: expert governance.",
					"Too few people to say in 1 of 5 dimensions: efficiency.", "Not compared: public benefit.");
	}

	@Test
	void saysInOneSentenceThatNoneIsClear() {
		assertThat(Summary.of(List.of(line("Quality of education", 2, ChangeWord.NO_CLEAR_CHANGE),
				line("Expert governance", 0, ChangeWord.NO_CLEAR_CHANGE))))
			.containsExactly("No clear change in any of the 2 dimensions.");
	}

	@Test
	void saysThatItIsNotToldHowSureWhereAnswersAreDeletedOrKnown() {
		assertThat(Summary.of(List.of(line("Quality of education", 12, null))))
			.containsExactly("Not told how sure in 1 of 1 dimension: quality of education (+12).");
	}

	@Test
	void saysNothingOfNothing() {
		assertThat(Summary.of(List.of())).isEmpty();
	}

	@Test
	void writesFiguresInWholePointsWithTheirSign() {
		MovementLine line = line("Quality of education", -6.4, ChangeWord.POSSIBLE);
		assertThat(line.words()).isEqualTo("\u22126, possible");
		assertThat(line.neutral()).isEqualTo("\u22123");
		assertThat(line.band()).isEqualTo("\u22127 to \u22125");
		assertThat(line.interval()).isEqualTo("\u22123 to +12");
		assertThat(line.people()).isEqualTo("9 and 8");
		assertThat(line.share()).isEqualTo("31 of 33 indicators, 92 % of weight");
		assertThat(line.isRegraded()).isFalse();
	}

	@Test
	void saysWhyADimensionIsNotCompared() {
		assertThat(missing("Public benefit", Reason.NOT_COMPARABLE).words())
			.isEqualTo("not compared: less than two thirds of it is the same in both years");
		assertThat(missing("Public benefit", Reason.TOO_FEW_RESPONDENTS).words())
			.isEqualTo("not compared: too few trustees answered in one of the years");
		assertThat(missing("Public benefit", Reason.DIMENSION_INCOMPLETE).words())
			.isEqualTo("not compared: one of the years has no score");
		assertThat(missing("Public benefit", Reason.NOT_COMPARABLE).share()).isEqualTo("3 of 8 indicators");
		assertThat(missing("Public benefit", Reason.NOT_COMPARABLE).row().now()).isNull();
	}

	@Test
	void keepsARowOnTheScaleWhateverFractionsAddUpTo() {
		MovementLine line = line("Quality of education", 50.0000000001, ChangeWord.CLEAR);
		assertThat(line.row().now()).isEqualTo(100);
	}

}
