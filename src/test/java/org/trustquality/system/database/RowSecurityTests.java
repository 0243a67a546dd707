package org.trustquality.system.database;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.trustquality.RolledBack;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.TestDatabase;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trustquality.system.database.TwoTrusts.ANN;
import static org.trustquality.system.database.TwoTrusts.BOB;
import static org.trustquality.system.database.TwoTrusts.CLOSED;
import static org.trustquality.system.database.TwoTrusts.EVE;
import static org.trustquality.system.database.TwoTrusts.HELEN;
import static org.trustquality.system.database.TwoTrusts.OPEN;

/**
 * What the database itself lets the application's login see and do, whatever the
 * application asks: trust 1 with Ann and Bob, trust 2 with Eve.
 */
class RowSecurityTests {

	private static final TestDatabase.Logins LOGINS = TestDatabase.migrated();

	@RegisterExtension
	private static final RolledBack SESSION = new RolledBack(LOGINS.application());

	private static final JdbcClient application = SESSION.jdbc();

	private static final JdbcClient superuser = JdbcClient.create(TestDatabase.dataSource(LOGINS.superuser()));

	@BeforeAll
	static void fill() {
		TwoTrusts.fill(superuser);
	}

	@ParameterizedTest
	@MethodSource("org.trustquality.system.database.TwoTrusts#tables")
	void showsNothingOfAnotherTrust(String table) {
		long all = superuser.sql("select count(*) from " + table + " where trust_id = 2").query(Long.class).single();
		bind("1", ANN);
		assertThat(all).isPositive();
		assertThat(count(table)).isPositive();
		assertThat(count(table + " where trust_id <> 1")).isZero();
		System.out.println("Row security: " + table + " hides " + all + " row(s) of the other trust");
	}

	@Test
	void refusesAKeyInAnothersName() {
		bind("1", ANN);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(
				() -> application.sql("insert into respondents values (1, ?, gen_random_uuid())").param(EVE).update())
			.havingRootCause()
			.withMessageContaining("row-level security");
	}

	@ParameterizedTest
	@ValueSource(strings = { "update assessments set minimum_ratings = 3 where trust_id = 2",
			"delete from memberships where trust_id = 2", "update responses set ratings = '{1,1}' where trust_id = 2",
			"delete from response_notes where trust_id = 2", "delete from withheld_comments where trust_id = 2",
			"delete from responses where trust_id = 2", "delete from respondents where trust_id = 2",
			"update agreed_levels set level = 1 where trust_id = 2" })
	void changesNothingOfAnotherTrust(String statement) {
		bind("1", ANN);
		assertThat(application.sql(statement).update()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update responses set respondent_key = gen_random_uuid()",
			"update responses set capacity = 'CHIEF_EXECUTIVE'", "delete from assessments", "delete from invitations",
			"update respondents set respondent_key = gen_random_uuid()", "update activities set details = '{}'",
			"delete from activities", "update known_names set name = 'x'",
			"update assessment_results set neutral = 100", "update evidence_files set content = 'y'",
			"delete from evidence_files", "delete from evidence_items", "update evidence_items set title = 'x'",
			"delete from agreed_levels", "delete from opened_forms", "update opened_forms set opened_by = person_id",
			"update sign_offs set content = 'x'", "update sign_offs set version = version + 1", "delete from sign_offs",
			"update claim_results set weight = 1", "update editions set title = 'x'", "create table mine ()",
			"alter table responses no force row level security", "delete from comment_releases",
			"update comment_releases set released_at = now()",
			"update response_notes set comment_id = gen_random_uuid()", "drop policy respondents_own on respondents",
			"delete from shares", "update shares set ends_on = ends_on + 1", "update shares set revoked_at = null",
			"set role trustquality_owner", "select * from flyway_schema_history" })
	void lacksTheRight(String statement) {
		bind("1", ANN);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> application.sql(statement).update())
			.havingRootCause()
			.withMessageMatching("(?s).*(permission denied|must be owner|row-level security).*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "indicator_results", "claim_results", "dimension_results" })
	void forgetsResultsOnlyWhereAnAssessmentOpensAgain(String table) {
		bind("1", ANN);
		long all = count(table);
		assertThat(application.sql("delete from " + table).update()).as("the open assessment's").isOne();
		assertThat(count(table)).isEqualTo(all - 1).isPositive();
	}

	@Test
	void showsAPersonTheirOwnKeyAlone() {
		bind("1", ANN);
		assertThat(application.sql("select person_id from respondents").query(UUID.class).list()).containsExactly(ANN);
		bind("1", EVE);
		assertThat(count("respondents")).isZero();
		bind("1", null);
		assertThat(count("respondents")).isZero();
	}

	@Test
	void showsAnswersOfOthersOnlyAfterClosing() {
		bind("1", ANN);
		assertThat(count("responses where assessment_id = '" + OPEN + "'")).isOne();
		assertThat(count("response_notes where assessment_id = '" + OPEN + "'")).isOne();
		assertThat(count("responses where assessment_id = '" + CLOSED + "'")).isEqualTo(2);
		assertThat(count("response_notes where assessment_id = '" + CLOSED + "'")).isEqualTo(2);
	}

	@Test
	void showsAJobNoAnswerBeforeClosing() {
		bind("1", null);
		assertThat(count("responses where assessment_id = '" + OPEN + "'")).isZero();
		assertThat(count("responses where assessment_id = '" + CLOSED + "'")).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update responses set ratings = '{1,1}'", "update response_notes set note = 'changed'" })
	void letsAPersonChangeTheirOwnSheetsAlone(String statement) {
		bind("1", ANN);
		assertThat(application.sql(statement).update()).as("Ann's sheets, one open and one closed").isEqualTo(2);
	}

	@Test
	void letsAPersonTakeBackTheirOwnNotesWhileTheyAnswer() {
		bind("1", ANN);
		assertThat(application.sql("delete from response_notes").update()).as("Ann's note on the open one").isOne();
	}

	/**
	 * Merging works for the merged person and names the one account that takes the key.
	 */
	@Test
	void handsAKeyToTheNamedAccountAlone() {
		String move = "update respondents set person_id = '" + BOB + "', merged = true where person_id = '" + ANN + "'";
		bind("1", ANN);
		application.sql("select set_config('app.merged_into', ?, true)").param(BOB.toString()).query().singleRow();
		assertThat(application.sql(move).update()).isOne();
		application.sql("select set_config('app.merged_into', '', true)").query().singleRow();
		assertThat(count("respondents")).isZero();
		bind("1", BOB);
		assertThat(count("respondents")).isEqualTo(2);
		assertThat(count("responses where assessment_id = '" + OPEN + "'")).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "another" })
	void handsAKeyToNobodyElse(String named) {
		bind("1", ANN);
		application.sql("select set_config('app.merged_into', ?, true)")
			.param(named.isEmpty() ? "" : EVE.toString())
			.query()
			.singleRow();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> application.sql("update respondents set person_id = '" + BOB + "'").update())
			.havingRootCause()
			.withMessageContaining("row-level security");
	}

	@Test
	void hidesWhatIsAnsweredOnlineFromWhoTypesInPaperForms() {
		bindPaper("1", HELEN, ANN);
		assertThat(count("respondents")).isZero();
		assertThat(count("responses where assessment_id = '" + OPEN + "'")).isZero();
		assertThat(count("response_notes where assessment_id = '" + OPEN + "'")).isZero();
		assertThat(application.sql("update responses set ratings = '{1,1}'").update()).isZero();
	}

	@Test
	void showsAPaperFormToTheGovernanceProfessionalOfItsTrustAlone() {
		onPaper(ANN, OPEN, () -> {
			bindPaper("1", HELEN, ANN);
			assertThat(application.sql("select person_id from respondents").query(UUID.class).list())
				.containsExactly(ANN);
			assertThat(count("responses where assessment_id = '" + OPEN + "'")).isOne();
			assertThat(count("response_notes where assessment_id = '" + OPEN + "'")).isOne();
			assertThat(application.sql("update responses set ratings = '{1,1}'").update()).isOne();
			for (UUID other : List.of(BOB, EVE)) {
				bindPaper("1", other, ANN);
				assertThat(count("respondents")).isZero();
			}
			bindPaper("2", HELEN, ANN);
			assertThat(count("respondents")).isZero();
			bindPaper("1", HELEN, BOB);
			assertThat(count("respondents")).isZero();
		});
	}

	/** Somebody may answer on paper this year and have answered online last year. */
	@Test
	void showsNoOtherSheetOfWhoAnswersOnPaper() {
		onPaper(ANN, CLOSED, () -> {
			bindPaper("1", HELEN, ANN);
			assertThat(count("responses where assessment_id = '" + OPEN + "'")).isZero();
			assertThat(count("response_notes where assessment_id = '" + OPEN + "'")).isZero();
		});
	}

	/** What the test above would find if the policy forgot to ask about paper. */
	@Test
	void findsAPolicyThatForgetsPaper() throws SQLException {
		String asked = superuser.sql("select qual from pg_policies where policyname = 'respondents_on_paper'")
			.query(String.class)
			.single();
		superuser.sql("alter policy respondents_on_paper on respondents using (person_id = current_respondent())")
			.update();
		try {
			bindPaper("1", HELEN, ANN);
			assertThat(count("respondents")).isOne();
		}
		finally {
			SESSION.connection().rollback();
			superuser.sql("alter policy respondents_on_paper on respondents using (" + asked + ")").update();
		}
	}

	private static void onPaper(UUID person, UUID assessment, Runnable work) {
		String mark = "update invitations set paper = ? where person_id = ? and assessment_id = ?";
		superuser.sql(mark).params(true, person, assessment).update();
		try {
			work.run();
		}
		finally {
			superuser.sql(mark).params(false, person, assessment).update();
		}
	}

	private static void bindPaper(String trust, UUID governanceProfessional, UUID respondent) {
		bind(trust, governanceProfessional);
		application.sql("select set_config('app.respondent', ?, true)")
			.param(respondent.toString())
			.query()
			.singleRow();
	}

	private static void bind(String trust, @org.jspecify.annotations.Nullable UUID person) {
		application.sql("select set_config('app.trust', ?, true), set_config('app.person', ?, true)")
			.param(trust)
			.param((person != null) ? person.toString() : "")
			.query()
			.singleRow();
	}

	private static long count(String from) {
		return application.sql("select count(*) from " + from).query(Long.class).single();
	}

}
