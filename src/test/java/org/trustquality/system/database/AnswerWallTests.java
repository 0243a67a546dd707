package org.trustquality.system.database;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.trustquality.RolledBack;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.TestDatabase;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the application's login may delete of people's answers, and when it may read them
 * for whoever runs the computers: tried raw, past all Java.
 */
class AnswerWallTests {

	private static final UUID ANN = UUID.randomUUID();

	private static final UUID BOB = UUID.randomUUID();

	private static final UUID READING = UUID.randomUUID();

	/** The academic year whose answers went last under a rule of six years. */
	private static final int DUE = lastSeptember() - 7;

	private static final UUID OLD_CLOSED = UUID.randomUUID();

	private static final UUID OLD_CANCELLED = UUID.randomUUID();

	private static final UUID OLD_OPEN = UUID.randomUUID();

	private static final UUID YOUNGER = UUID.randomUUID();

	private static final UUID OPEN = UUID.randomUUID();

	private static final TestDatabase.Logins LOGINS = TestDatabase.migrated();

	@RegisterExtension
	private static final RolledBack SESSION = new RolledBack(LOGINS.application());

	private static final JdbcClient application = SESSION.jdbc();

	private static final JdbcClient superuser = JdbcClient.create(TestDatabase.dataSource(LOGINS.superuser()));

	private static int lastSeptember() {
		return LocalDate.now(ZoneId.of("Europe/London")).minusMonths(8).getYear();
	}

	@BeforeAll
	static void fill() {
		superuser.sql("""
				insert into editions (id, title, checksum, content)
				values ('e', 'E', encode(sha256(convert_to('x', 'UTF8')), 'hex'), 'x')""").update();
		superuser.sql("insert into trusts values (1, gen_random_uuid(), 'Trust', 'MULTI_ACADEMY')").update();
		superuser.sql("insert into trusts values (2, gen_random_uuid(), 'Other', 'MULTI_ACADEMY')").update();
		for (UUID person : List.of(ANN, BOB)) {
			superuser.sql("insert into people values (?, 'Name', ? || '@example.org')").params(person, person).update();
			superuser.sql("insert into respondents values (1, ?, ?)").params(person, person).update();
		}
		assessment(OLD_CLOSED, DUE, "CLOSED");
		assessment(OLD_CANCELLED, DUE, "CANCELLED");
		assessment(OLD_OPEN, DUE, "OPEN");
		assessment(YOUNGER, DUE + 1, "CLOSED");
		assessment(OPEN, lastSeptember(), "OPEN");
	}

	private static void assessment(UUID assessment, int year, String state) {
		superuser
			.sql("""
					insert into assessments (trust_id, academic_year, assessment_id, edition_id, kind, state, minimum_ratings,
						closes_at, opened_at, closed_at, cancellation_reason, version)
					values (1, ?, ?, 'e', 'INTERNAL', ?, 3, now(), now(), now(), case when ? = 'CANCELLED' then 'x' end, 0)""")
			.params(year, assessment, state, state)
			.update();
		for (UUID person : List.of(ANN, BOB)) {
			UUID response = UUID.randomUUID();
			superuser
				.sql("""
						insert into invitations (trust_id, academic_year, assessment_id, person_id, name, capacity, status, begun)
						values (1, ?, ?, ?, 'Name', 'TRUSTEE', 'STARTED', true)""")
				.params(year, assessment, person)
				.update();
			superuser.sql("insert into responses values (1, ?, ?, ?, ?, 'TRUSTEE', 2, 5, '{3,0}')")
				.params(year, assessment, response, person)
				.update();
			superuser.sql("insert into response_notes values (1, ?, ?, ?, 0, 'secret')")
				.params(year, assessment, response)
				.update();
			superuser.sql("""
					insert into withheld_comments
					select trust_id, academic_year, assessment_id, comment_id from response_notes
					where response_id = ?""").param(response).update();
		}
	}

	@AfterEach
	void rollBack() throws SQLException {
		SESSION.connection().rollback();
		superuser.sql("delete from answer_readings").update();
		superuser.sql("update trusts set answers_kept_years = 6").update();
	}

	/** The academic year 2025 to 2026 ends on 31 August 2026. */
	@ParameterizedTest
	@CsvSource({ "2025, 1, 2027-09-01", "2025, 6, 2032-09-01", "2025, 10, 2036-09-01", "2000, 1, 2002-09-01" })
	void keepsAnswersWholeYearsAfterTheAcademicYear(int year, int kept, LocalDate going) {
		assertThat(application.sql("select answers_go_on(?, ?)").params(year, kept).query(LocalDate.class).single())
			.isEqualTo(going);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void deletesNothingButWhatIsDue(boolean somebodyActing) {
		bind(somebodyActing ? ANN : null);
		application.sql("delete from response_notes").update();
		assertThat(application.sql("delete from responses").update()).as("two sheets of each of two assessments")
			.isEqualTo(4);
		for (UUID kept : List.of(OLD_OPEN, YOUNGER, OPEN)) {
			assertThat(sheets(kept)).isEqualTo(2);
		}
		System.out.println("Answers deleted raw: sheets=10, due=4, gone=4, others=0");
	}

	/** Of sheets that people still answer each sees their own. */
	private static long sheets(UUID assessment) {
		bind(ANN);
		long own = count("responses where assessment_id = '" + assessment + "' and respondent_key = '" + ANN + "'");
		bind(BOB);
		return own + count("responses where assessment_id = '" + assessment + "' and respondent_key = '" + BOB + "'");
	}

	@Test
	void deletesNotesOnlyWithTheirAnswersOrByWhoStillAnswers() {
		bind(null);
		assertThat(application.sql("delete from response_notes").update()).as("by a job").isEqualTo(4);
		bind(ANN);
		assertThat(application.sql("delete from response_notes").update()).as("Ann's on what is open").isEqualTo(2);
	}

	@Test
	void forgetsWhatTheChairWithheldWithTheNote() {
		bind(null);
		assertThat(count("withheld_comments")).isEqualTo(10);
		application.sql("delete from response_notes").update();
		assertThat(count("withheld_comments")).isEqualTo(6);
	}

	@Test
	void followsTheRuleOfTheTrust() {
		superuser.sql("update trusts set answers_kept_years = 7").update();
		bind(null);
		assertThat(application.sql("delete from response_notes").update()).isZero();
		assertThat(application.sql("delete from responses").update()).isZero();
		superuser.sql("update trusts set answers_kept_years = 5").update();
		assertThat(application.sql("delete from response_notes").update()).isEqualTo(6);
		assertThat(application.sql("delete from responses").update()).isEqualTo(6);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 11, -1 })
	void takesNoOtherRule(int years) {
		bind(null);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> application.sql("update trusts set answers_kept_years = ?").param(years).update())
			.havingRootCause()
			.withMessageContaining("trusts_answers_kept_years");
	}

	/** What the tests above would find if a policy forgot when answers are due. */
	@ParameterizedTest
	@CsvSource({ "responses, 10", "response_notes, 10" })
	void findsAPolicyThatForgetsTheRule(String table, int gone) throws SQLException {
		List<String> policies = List.of("_due", "_only_due");
		List<String> rules = policies.stream().map((policy) -> rule(table + policy)).toList();
		policies
			.forEach((policy) -> superuser.sql("alter policy %1$s%2$s on %1$s using (true)".formatted(table, policy))
				.update());
		try {
			bind(null);
			superuser.sql("alter table response_notes disable trigger all").update();
			superuser.sql("alter table responses disable trigger all").update();
			assertThat(application.sql("delete from " + table).update()).isEqualTo(gone);
		}
		finally {
			SESSION.connection().rollback();
			superuser.sql("alter table response_notes enable trigger all").update();
			superuser.sql("alter table responses enable trigger all").update();
			for (int policy = 0; policy < policies.size(); policy++) {
				superuser
					.sql("alter policy %1$s%2$s on %1$s using (%3$s)".formatted(table, policies.get(policy),
							rules.get(policy)))
					.update();
			}
		}
	}

	private static String rule(String policy) {
		return superuser.sql("select qual from pg_policies where policyname = ?")
			.param(policy)
			.query(String.class)
			.single();
	}

	@Test
	void keepsEveryKeyThatOpensAnything() {
		bind(null);
		assertThat(application.sql("delete from respondents").update()).isZero();
		bind(ANN);
		assertThat(application.sql("delete from respondents").update()).isZero();
	}

	/** Somebody who is asked for nothing any more. */
	@Test
	void dropsAKeyThatOpensNothing() throws SQLException {
		UUID cat = UUID.randomUUID();
		superuser.sql("insert into people values (?, 'Name', ? || '@example.org')").params(cat, cat).update();
		superuser.sql("insert into respondents values (1, ?, ?)").params(cat, cat).update();
		bind(cat);
		assertThat(application.sql("delete from respondents").update()).as("somebody acting").isZero();
		bind(null);
		assertThat(application.sql("delete from respondents").update()).as("a job").isOne();
		SESSION.connection().rollback();
		superuser.sql("delete from respondents where person_id = ?").param(cat).update();
	}

	/**
	 * A merger moves invitations at once, to the account that stays or, after another
	 * merger, beside it; a key only once its owner has proved the account.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2 })
	void hidesTheKeyOfAMergedAccountWhoeverHasTheInvitation(int invited) {
		List<UUID> accounts = mergedAccounts(invited);
		try {
			bind(null);
			assertThat(count("respondents")).isZero();
			assertThat(application.sql("delete from respondents").update()).isZero();
		}
		finally {
			forget(accounts);
		}
	}

	/** What the test above would find if only the account's own invitations counted. */
	@Test
	void findsAFunctionThatForgetsMergers() throws SQLException {
		String asWritten = superuser.sql("select pg_get_functiondef('leads_nowhere'::regproc)")
			.query(String.class)
			.single();
		List<UUID> accounts = mergedAccounts(1);
		superuser.sql("""
				create or replace function leads_nowhere(trust integer, person uuid) returns boolean
					language sql stable parallel safe
					return person is not null and current_person() is null and not exists (
						select from invitations i join assessments a using (trust_id, academic_year, assessment_id)
						where i.trust_id = trust and i.person_id = person
							and (a.state in ('DRAFT', 'OPEN') or (i.begun and a.answers_deleted_at is null)))""")
			.update();
		try {
			bind(null);
			assertThat(application.sql("select person_id from respondents").query(UUID.class).list())
				.containsExactly(accounts.get(0));
			System.out.println("Keys of merged accounts shown to a job: where mergers are forgotten=1, else=0");
		}
		finally {
			SESSION.connection().rollback();
			superuser.sql(asWritten).update();
			forget(accounts);
		}
	}

	/**
	 * An account with a key that opens a closed sheet, the one that took it in, and
	 * another that this one took in; one of them has the invitation.
	 */
	private static List<UUID> mergedAccounts(int invited) {
		List<UUID> accounts = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
		UUID answered = accounts.get(0);
		for (UUID account : accounts) {
			superuser.sql("insert into people values (?, 'Name', ? || '@example.org')")
				.params(account, account)
				.update();
		}
		superuser.sql("update people set merged_into = ? where person_id in (?, ?)")
			.params(accounts.get(1), answered, accounts.get(2))
			.update();
		superuser.sql("insert into respondents values (1, ?, ?)").params(answered, answered).update();
		superuser
			.sql("""
					insert into invitations (trust_id, academic_year, assessment_id, person_id, name, capacity, status, begun)
					values (1, ?, ?, ?, 'Name', 'TRUSTEE', 'STARTED', true)""")
			.params(DUE + 1, YOUNGER, accounts.get(invited))
			.update();
		superuser.sql("insert into responses values (1, ?, ?, ?, ?, 'TRUSTEE', 2, 5, '{3,0}')")
			.params(DUE + 1, YOUNGER, answered, answered)
			.update();
		return accounts;
	}

	private static void forget(List<UUID> accounts) {
		UUID answered = accounts.get(0);
		superuser.sql("delete from responses where respondent_key = ?").param(answered).update();
		superuser.sql("delete from respondents where respondent_key = ?").param(answered).update();
		for (UUID account : List.of(answered, accounts.get(2), accounts.get(1))) {
			superuser.sql("delete from invitations where person_id = ?").param(account).update();
			superuser.sql("delete from people where person_id = ?").param(account).update();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "any" })
	void readsNothingWithoutARecord(String named) {
		bind(null);
		name(named.isEmpty() ? null : UUID.randomUUID());
		assertThat(count("respondents")).isZero();
		assertThat(count("responses where assessment_id = '" + OPEN + "'")).isZero();
		assertThat(count("response_notes where assessment_id = '" + OPEN + "'")).isZero();
	}

	@Test
	void readsNothingInTheTransactionThatRecords() {
		record(ANN, OPEN);
		name(READING);
		assertThat(count("answer_readings")).isOne();
		assertNothingIsOpen();
	}

	private static void assertNothingIsOpen() {
		assertThat(count("respondents")).isZero();
		assertThat(count("responses")).isZero();
		assertThat(count("response_notes")).isZero();
	}

	/** What the test above would find if it opened in the transaction that records. */
	@Test
	void findsAPolicyThatDoesNotWaitForTheRecord() throws SQLException {
		String asWritten = superuser.sql("select pg_get_functiondef('is_open_reading'::regproc)")
			.query(String.class)
			.single();
		String faulty = asWritten.replaceFirst("AND \\(recorded_in IS DISTINCT FROM [^)]*\\(\\)\\)", "");
		assertThat(faulty).isNotEqualTo(asWritten);
		superuser.sql(faulty).update();
		try {
			record(ANN, OPEN);
			name(READING);
			assertThat(count("responses")).as("read and then rolled back without a trace").isOne();
		}
		finally {
			SESSION.connection().rollback();
			superuser.sql(asWritten).update();
		}
		assertThat(superuser.sql("select count(*) from answer_readings").query(Long.class).single()).isZero();
		System.out.println("Reading without a lasting record: found where the policy does not wait=1, else=0");
	}

	@Test
	void readsOnePersonsAnswersInOneAssessmentOnceTheRecordLasts() throws SQLException {
		record(ANN, OPEN);
		SESSION.connection().commit();
		bind(null);
		name(READING);
		assertThat(application.sql("select person_id from respondents").query(UUID.class).list()).containsExactly(ANN);
		assertThat(application.sql("select assessment_id from responses").query(UUID.class).list())
			.containsExactly(OPEN);
		assertThat(application.sql("select note from response_notes").query(String.class).list())
			.containsExactly("secret");
		for (String change : List.of("delete from response_notes", "update responses set ratings = '{1,1}'",
				"update response_notes set note = 'x'", "set transaction read write")) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> application.sql(change).update())
				.havingRootCause()
				.withMessageMatching(".*(read-only transaction|must be set before any query|before any query).*");
			SESSION.connection().rollback();
			bind(null);
			name(READING);
		}
	}

	/** Whatever reads could otherwise be changed in the same transaction. */
	@Test
	void readsNothingWhereSomethingCouldBeWritten() throws SQLException {
		record(ANN, OPEN);
		SESSION.connection().commit();
		bind(null);
		application.sql("select set_config('app.reading', ?, true)").param(READING.toString()).query().singleRow();
		assertNothingIsOpen();
	}

	@ParameterizedTest
	@ValueSource(strings = { "read_at = now() - interval '15 minutes 1 second'",
			"read_at = now() + interval '1 minute'", "recorded_in = recorded_in" })
	void readsForAQuarterOfAnHour(String aged) throws SQLException {
		record(ANN, OPEN);
		SESSION.connection().commit();
		superuser.sql("update answer_readings set " + aged).update();
		bind(null);
		name(READING);
		if (aged.startsWith("recorded_in")) {
			assertThat(count("responses")).as("as it was recorded").isOne();
		}
		else {
			assertNothingIsOpen();
		}
	}

	/** Not for somebody who has signed in, and not in another trust. */
	@Test
	void opensNothingToAPage() throws SQLException {
		record(ANN, OPEN);
		SESSION.connection().commit();
		for (UUID visitor : List.of(ANN, BOB)) {
			bind(visitor);
			name(READING);
			assertThat(count("responses")).isZero();
			name(null);
			assertThat(count("responses where respondent_key <> '" + visitor + "' and assessment_id = '" + OPEN + "'"))
				.isZero();
		}
		bind("2", null);
		name(READING);
		assertNothingIsOpen();
		bind(null);
		name(null);
		assertThat(count("respondents")).as("a job, meanwhile").isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update answer_readings set reason = 'x'", "delete from answer_readings",
			"insert into answer_readings (trust_id, academic_year, assessment_id, reading_id, person_id, read_by, reason, read_at) values (1, 2026, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x', 'y', now() + interval '1 year')",
			"insert into answer_readings (trust_id, academic_year, assessment_id, reading_id, person_id, read_by, reason, recorded_in) values (1, 2026, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x', 'y', '1')",
			"truncate answer_readings" })
	void lacksTheRight(String statement) {
		bind(null);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> application.sql(statement).update())
			.havingRootCause()
			.withMessageContaining("permission denied");
	}

	@Test
	void letsNobodyRecordWhoHasSignedIn() {
		bind(ANN);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert(BOB, OPEN))
			.havingRootCause()
			.withMessageContaining("row-level security");
	}

	private static void record(UUID person, UUID assessment) {
		bind(null);
		insert(person, assessment);
	}

	private static void insert(UUID person, UUID assessment) {
		application.sql("""
				insert into answer_readings
					(trust_id, academic_year, assessment_id, reading_id, person_id, read_by, reason)
				select trust_id, academic_year, assessment_id, ?, ?, 'Ida Crowe', 'A court order' from assessments
				where assessment_id = ?""").params(READING, person, assessment).update();
	}

	/** Names a reading to the database, in a transaction that only reads from now on. */
	private static void name(@Nullable UUID reading) {
		application.sql("select set_config('app.reading', ?, true)")
			.param((reading != null) ? reading.toString() : "")
			.query()
			.singleRow();
		application.sql("set transaction read only").update();
	}

	private static void bind(@Nullable UUID person) {
		bind("1", person);
	}

	private static void bind(String trust, @Nullable UUID person) {
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
