package org.trustquality.assessment.answering;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A whole sheet saved at once, and only once. */
@DemonstratedApplication
class FirstAnswersTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Answering answering;

	@Test
	void savesASheetAtOnceAndNoOtherOverIt() {
		Stage.Played assessment = this.stage.open(Stage.SALTMARSH);
		assessment.begin(Stage.JOAN);
		List<String> indicators = this.stage.indicators();
		answerFirst(assessment,
				Map.of(indicators.get(0), new GivenAnswer(Answer.ofCode(4), "We saw this in the autumn."),
						indicators.get(2), new GivenAnswer(Answer.NOT_SURE, "")));
		assertThat(assessment.ratings(Stage.JOAN)).startsWith(4, 0, -1)
			.hasSize(indicators.size())
			.endsWith(Collections.nCopies(indicators.size() - 3, 0).toArray(Integer[]::new));
		assertThat(this.stage.as(Stage.JOAN).get(assessment.response() + "/answers").document().text())
			.contains("We saw this in the autumn.");
		assertThatExceptionOfType(SheetBegun.class).isThrownBy(() -> answerFirst(assessment,
				Map.of(indicators.get(1), new GivenAnswer(Answer.ofCode(1), "Too late."))));
		assertThat(assessment.ratings(Stage.JOAN)).startsWith(4, 0, -1);
	}

	@Test
	void refusesALevelThatTheEditionDoesNotHave() {
		Stage.Played assessment = this.stage.open(Stage.SALTMARSH);
		assessment.begin(Stage.JOAN);
		assertThatExceptionOfType(LevelOutsideScale.class).isThrownBy(() -> answerFirst(assessment,
				Map.of(this.stage.indicators().get(0), new GivenAnswer(Answer.ofCode(6), ""))));
		assertThat(assessment.ratings(Stage.JOAN)).containsOnly(0);
	}

	private void answerFirst(Stage.Played assessment, Map<String, GivenAnswer> given) {
		UUID joan = this.stage.person(Stage.JOAN);
		UUID reference = this.stage.trust(Stage.SALTMARSH);
		int trustId = this.stage.superuser()
			.sql("select trust_id from trusts where reference = ?")
			.param(reference)
			.query(Integer.class)
			.single();
		Tenancy.inTrust(trustId, joan, () -> {
			this.answering.answerFirst(new TrustVisit(trustId, reference, joan), assessment.reference(), given);
			return joan;
		});
	}

}
