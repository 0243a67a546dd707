package org.trustquality.assessment.result;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.access.Tenancy;
import org.trustquality.scoring.ScoringRules;
import org.trustquality.trust.Trusts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What was stored at closing comes out of the answers again, to the byte. */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
class RecountTests {

	@Autowired
	private Recount recount;

	@Autowired
	private Trusts trusts;

	@Autowired
	private Stage stage;

	@BeforeEach
	void tidy() {
		this.stage.tidy();
	}

	private List<Recounted.Outcome> outcomes() {
		List<Recounted.Outcome> outcomes = new ArrayList<>();
		for (int trustId : this.trusts.numbers()) {
			Tenancy.inTrust(trustId, () -> this.recount.ofTrust(trustId))
				.forEach((each) -> outcomes.add(each.outcome()));
		}
		return outcomes;
	}

	@Test
	void computesEveryStoredResultAgain() {
		List<Recounted.Outcome> outcomes = outcomes();
		System.out.println("stored results computed again: " + outcomes.size() + ", otherwise: "
				+ outcomes.stream().filter((each) -> each != Recounted.Outcome.SAME).count());
		assertThat(outcomes).hasSizeGreaterThanOrEqualTo(2).containsOnly(Recounted.Outcome.SAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "indicator_results set score = score + 0.000000001 where score is not null",
			"indicator_results set rated = rated + 1",
			"indicator_results set agreement = 'SPLIT' where agreement = 'AGREE'",
			"indicator_results set gap_flagged = not gap_flagged where gap_flagged is not null",
			"claim_results set effective_weight = effective_weight * 1.000001 where effective_weight is not null",
			"dimension_results set respondent_high = respondent_high + 1 where respondent_high is not null",
			"dimension_results set chief_executive = chief_executive - 0.5 where chief_executive is not null",
			"assessment_results set balance = balance - 0.25 where balance is not null",
			"assessment_results set provisional = not provisional" })
	void noticesAnyChangeOfAStoredNumber(String change) {
		String table = change.substring(0, change.indexOf(' '));
		this.stage.superuser().sql("create table kept as select * from " + table).update();
		try {
			assertThat(this.stage.superuser().sql("update " + change).update()).isPositive();
			assertThat(outcomes()).contains(Recounted.Outcome.OTHERWISE);
		}
		finally {
			this.stage.superuser().sql("alter table " + table + " disable trigger all").update();
			this.stage.superuser().sql("delete from " + table).update();
			this.stage.superuser().sql("insert into " + table + " select * from kept").update();
			this.stage.superuser().sql("alter table " + table + " enable trigger all").update();
			this.stage.superuser().sql("drop table kept").update();
		}
		assertThat(outcomes()).containsOnly(Recounted.Outcome.SAME);
	}

	@Test
	void doesNotJudgeResultsOfUnknownRules() {
		this.stage.superuser().sql("update assessment_results set rules_version = '2021.9-9'").update();
		try {
			assertThat(outcomes()).containsOnly(Recounted.Outcome.OTHER_RULES);
		}
		finally {
			withRules(ScoringRules.VERSION);
		}
	}

	@Test
	void comparesEarlierResultsByWhatTheirRulesStored() {
		this.stage.superuser().sql("create table kept as select * from indicator_results").update();
		try {
			withRules("2022.1-1");
			this.stage.superuser()
				.sql("update indicator_results set agreement = null, gap = null, rwg = null")
				.update();
			assertThat(outcomes()).containsOnly(Recounted.Outcome.SAME);
			this.stage.superuser()
				.sql("update indicator_results set score = score + 1 where score is not null")
				.update();
			assertThat(outcomes()).contains(Recounted.Outcome.OTHERWISE);
		}
		finally {
			this.stage.superuser().sql("delete from indicator_results").update();
			this.stage.superuser().sql("insert into indicator_results select * from kept").update();
			this.stage.superuser().sql("drop table kept").update();
			withRules(ScoringRules.VERSION);
		}
	}

	private void withRules(String version) {
		this.stage.superuser().sql("update assessment_results set rules_version = ?").param(version).update();
	}

	@Test
	void tellsHowManyCameOutTheSameAndEnds(CapturedOutput output) {
		GenericApplicationContext application = new GenericApplicationContext();
		application.refresh();
		new RecountCommand(List.of(this.recount), this.trusts, application).run(new DefaultApplicationArguments());
		assertThat(output)
			.containsPattern("\\d+ stored results computed again: \\d+ the same to the byte, 0 otherwise");
		assertThat(application.isActive()).isFalse();
	}

	@Test
	void endsWithTheAssessmentsThatComeOutOtherwise() {
		this.stage.superuser().sql("update assessment_results set provisional = not provisional").update();
		try {
			RecountCommand command = new RecountCommand(List.of(this.recount), this.trusts,
					new GenericApplicationContext());
			assertThatExceptionOfType(ResultsOtherwise.class)
				.isThrownBy(() -> command.run(new DefaultApplicationArguments()))
				.satisfies((failure) -> assertThat(failure.getExitCode()).isEqualTo(1))
				.withMessageContaining(this.stage.superuser()
					.sql("select assessment_id from assessment_results limit 1")
					.query(UUID.class)
					.single()
					.toString());
		}
		finally {
			this.stage.superuser().sql("update assessment_results set provisional = not provisional").update();
		}
	}

}
