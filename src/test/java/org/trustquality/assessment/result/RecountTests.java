package org.trustquality.assessment.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.access.Tenancy;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.solver.BoardOnStage;
import org.trustquality.assessment.result.solver.InventedSheet;
import org.trustquality.assessment.result.solver.InventedYear;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.ScoringRules;
import org.trustquality.trust.Trusts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What was stored at closing comes out of the answers again, to the byte. */
@DemonstratedApplication
@ExtendWith(OutputCaptureExtension.class)
class RecountTests {

	/** Those of which every version of the rules counts everything. */
	private static final String ALL_ANSWERED = """
			not exists (
				select from indicator_results i where i.assessment_id = a.assessment_id and i.unanswered > 0)""";

	@Autowired
	private Recount recount;

	@Autowired
	private Trusts trusts;

	@Autowired
	private Stage stage;

	@Autowired
	private Closing closing;

	@Autowired
	private Tally tally;

	@Autowired
	private StoredResults results;

	@Autowired
	private Assessments assessments;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void tidy() {
		this.stage.tidy();
	}

	private List<Recounted.Outcome> outcomes() {
		List<Recounted.Outcome> outcomes = new ArrayList<>();
		for (int trustId : this.trusts.numbers()) {
			Tenancy.inTrust(trustId, () -> this.recount.ofTrust(trustId))
				.stream()
				.filter((each) -> each.outcome() != Recounted.Outcome.ANSWERS_DELETED)
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
			assertThat(this.stage.superuser()
				.sql("update assessment_results a set rules_version = '2022.1-1' where " + ALL_ANSWERED)
				.update()).isPositive();
			this.stage.superuser().sql("""
					update indicator_results i set agreement = null, gap = null, rwg = null from assessment_results a
					where a.assessment_id = i.assessment_id and a.rules_version = '2022.1-1'""").update();
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

	/** One trustee of five answers the first statement: by earlier rules that counted. */
	@Test
	void countsEarlierResultsAsTheirRulesDid() {
		List<InventedSheet> sheets = IntStream.range(0, 5).mapToObj((trustee) -> {
			short[] codes = new short[this.stage.indicators().size()];
			Arrays.fill(codes, (short) (2 + trustee % 2));
			codes[0] = (trustee == 0) ? Rating.NOT_SURE : Rating.UNANSWERED;
			return new InventedSheet("P" + trustee, true, false, false, "", codes);
		}).toList();
		InventedYear year = new InventedYear(2024, 5, sheets, null);
		BoardOnStage board = new BoardOnStage(this.stage, List.of(year));
		try {
			board.close(this.closing);
			assertThat(notSure(board, year)).isZero();
			store(board, year, "2022.1-2");
			assertThat(notSure(board, year)).isOne();
			assertThat(outcomes()).containsOnly(Recounted.Outcome.SAME);
			assertThat(board.trust().as("P3").get(board.path(year) + "/results").status()).isEqualTo(200);
			SignedBoard.agreeAll(this.stage, board.assessment(year), 3);
			SignedBoard.sign(board.trust().as("P0"), board.path(year), "Minutes");
			withRules(ScoringRules.VERSION);
			assertThat(outcomes()).as("by today's rules").containsOnlyOnce(Recounted.Outcome.OTHERWISE);
		}
		finally {
			board.remove();
		}
	}

	private int notSure(BoardOnStage board, InventedYear year) {
		return this.stage.superuser()
			.sql("select not_sure from indicator_results where assessment_id = ? and position = 0")
			.param(board.assessment(year))
			.query(Integer.class)
			.single();
	}

	/** Puts what other rules come to in the place of a result. */
	private void store(BoardOnStage board, InventedYear year, String rules) {
		List.of("indicator_results", "claim_results", "dimension_results", "assessment_results")
			.forEach((table) -> this.stage.superuser()
				.sql("delete from " + table + " where assessment_id = ?")
				.param(board.assessment(year))
				.update());
		int trust = board.trust().number();
		Tenancy.inTrust(trust, () -> new TransactionTemplate(this.transactions).execute((status) -> {
			this.results.store(this.tally.of(this.assessments.closed(trust).get(0), 5, rules));
			return true;
		}));
		this.stage.superuser()
			.sql("update assessment_results set rules_version = ? where assessment_id = ?")
			.params(rules, board.assessment(year))
			.update();
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
