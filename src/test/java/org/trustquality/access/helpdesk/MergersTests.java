package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;
import org.trustquality.access.People;
import org.trustquality.access.TrustByTrust;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two accounts become one in every trust, and nobody reads an answer on the way. */
@DemonstratedApplication
class MergersTests {

	private static final String MERGED = "Your two accounts in Trust Quality are one now";

	private static final String NORA = "Nora Whitfield";

	private static final int TIMES = 16;

	@Autowired
	private Stage stage;

	@Autowired
	private People people;

	@Autowired
	private TrustByTrust trustByTrust;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient application;

	private PlayedTrust trust;

	private PlayedTrust other;

	private Visitor nora;

	/** Pia and Pat are one person; Pat is also in another trust. */
	@BeforeEach
	void invent() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Pia:TRUSTEE",
				"Pat:TRUSTEE,VICE_CHAIR", "Tess:TRUSTEE", "Tod:TRUSTEE");
		this.other = PlayedTrust.of(this.stage, "Gil:GOVERNANCE_PROFESSIONAL", "Ann:TRUSTEE", "Ben:TRUSTEE",
				"Cat:TRUSTEE");
		this.stage.superuser()
			.sql("insert into memberships values (?, ?, 'CHAIR')")
			.params(this.other.number(), this.trust.person("Pat"))
			.update();
		this.nora = this.stage.as(NORA);
	}

	private String merger() {
		return "/administration/people/" + this.trust.person("Pia") + "/merger/" + this.trust.person("Pat");
	}

	private void takeOff(String who, String assessment) {
		assertThat(
				this.trust.as("Gus").post(assessment + "/respondents/" + this.trust.person(who) + "/removal").status())
			.isEqualTo(302);
	}

	@Test
	void movesRolesInvitationsAndTheWayToOwnAnswers() throws Exception {
		String elsewhere = this.other.open("Gil");
		List.of("Pat", "Ann", "Ben")
			.forEach((who) -> (who.equals("Pat") ? this.trust : this.other).answer(who, elsewhere, "4"));
		assertThat(this.other.as("Gil").post(elsewhere + "/closure").status()).isEqualTo(302);
		String here = this.trust.open("Gus");
		this.trust.answer("Pia", here, "2");
		Visitor pat = this.trust.as("Pat");
		Map<String, String> before = this.stage.checksums();

		Visitor.Page check = this.nora.get(merger());
		assertThat(check.document().select(".tq-card").eachText()).satisfiesExactly(
				(kept) -> assertThat(kept).contains("stays", this.trust.email("Pia"), this.trust.name() + ": Trustee"),
				(merged) -> assertThat(merged).contains("is merged", this.trust.email("Pat"),
						this.other.name() + ": Chair"));
		Statements.Sent<Visitor.Page> sent = Statements.of(() -> this.nora.submit(check, merger()));
		assertThat(sent.result().status()).isEqualTo(302);
		assertThat(sent.statements()).as("no statement touches an answer")
			.noneMatch((sql) -> sql.matches("(?i).*\\b(responses|response_notes|respondents)\\b.*"));

		Map<String, String> after = this.stage.checksums();
		assertThat(after.get("responses")).isEqualTo(before.get("responses"));
		assertThat(after.get("response_notes")).isEqualTo(before.get("response_notes"));
		assertThat(this.trust.roles("Pia")).containsExactly("TRUSTEE", "VICE_CHAIR");
		assertThat(this.trust.roles("Pat")).isEmpty();
		Visitor pia = this.trust.as("Pia");
		assertThat(pia.get("/trusts").document().select(".tq-card")).hasSize(2);
		assertThat(pia.get(elsewhere + "/response/answers").status()).as("before Pat has proved it").isEqualTo(404);
		signInAt(this.trust.email("Pat"));
		assertThat(pia.get(elsewhere + "/response/answers").document().text()).contains("note of Pat");
		assertThat(pia.get(here + "/response/answers").document().text()).contains("note of Pia");
		assertThat(this.trust.status("Pat", here)).isEqualTo("REMOVED");
		assertThat(pat.get("/trusts").location()).as("signed out").isEqualTo("/sign-in");
		assertThat(this.people.withEmail("Pat", this.trust.email("Pat")).personId())
			.isEqualTo(this.trust.person("Pia"));
		assertThat(this.people.get(this.trust.person("Pat")).personId()).isEqualTo(this.trust.person("Pia"));
		assertThat(this.trust.acts()).last().isEqualTo("ACCOUNTS_MERGED");
		assertThat(this.other.acts()).last().isEqualTo("ACCOUNTS_MERGED");
		assertThat(this.trust.mails("Pia")).containsOnlyOnce(MERGED);
		assertThat(this.trust.mails("Pat")).containsOnlyOnce(MERGED);
		assertThat(
				this.nora.get("/administration/people/" + this.trust.person("Pia") + "?done=merged").document().text())
			.contains("The two accounts are one", "Also signs in with " + this.trust.email("Pat"));
		assertThat(this.nora.get("/administration/people/" + this.trust.person("Pat")).document().text())
			.contains("This account was merged");
	}

	/** Last year with one account, this year with the other. */
	@Test
	void keepsBothWaysToOwnAnswersInOneTrust() {
		String last = this.trust.open("Gus");
		takeOff("Pia", last);
		List.of("Pat", "Clara", "Tess").forEach((who) -> this.trust.answer(who, last, "4"));
		assertThat(this.trust.as("Gus").post(last + "/closure").status()).isEqualTo(302);
		String now = this.trust.open("Gus");
		takeOff("Pat", now);
		this.trust.answer("Pia", now, "2");
		assertThat(this.nora.post(merger()).status()).isEqualTo(302);
		signInAt(this.trust.email("Pat"));
		Visitor pia = this.trust.as("Pia");
		assertThat(pia.get(last + "/response/answers").document().text()).contains("note of Pat");
		assertThat(pia.get(now + "/response/answers").document().text()).contains("note of Pia");
		String next = this.trust.open("Gus");
		this.trust.answer("Pia", next, "5");
		assertThat(this.trust.as("Pia").get(next + "/response/answers").status()).isEqualTo(200);
		assertThat(this.stage.superuser()
			.sql("select merged from respondents where person_id = ? order by merged")
			.param(this.trust.person("Pia"))
			.query(Boolean.class)
			.list()).containsExactly(false, true);
	}

	@Test
	void keepsTheInvitationThatIsFurther() {
		String open = this.trust.open("Gus");
		UUID assessment = UUID.fromString(open.replaceAll(".*/", ""));
		this.stage.superuser()
			.sql("""
					insert into invitation_links
					select trust_id, academic_year, assessment_id, person_id, repeat(md5(person_id::text), 2), now()
					from invitations where assessment_id = ? and person_id in (?, ?)""")
			.params(assessment, this.trust.person("Pia"), this.trust.person("Pat"))
			.update();
		this.stage.superuser()
			.sql("update invitations set status = 'LINK_USED' where assessment_id = ? and person_id = ?")
			.params(assessment, this.trust.person("Pat"))
			.update();
		assertThat(this.nora.post(merger()).status()).isEqualTo(302);
		assertThat(this.trust.status("Pia", open)).isEqualTo("LINK_USED");
		assertThat(this.trust.status("Pat", open)).isEqualTo("REMOVED");
		assertThat(this.stage.superuser()
			.sql("select distinct person_id from invitation_links where assessment_id = ? and person_id in (?, ?)")
			.params(assessment, this.trust.person("Pia"), this.trust.person("Pat"))
			.query(UUID.class)
			.list()).containsExactly(this.trust.person("Pia"));
	}

	@Test
	void movesLinksWithTheInvitation() {
		String open = this.trust.open("Gus");
		takeOff("Pia", open);
		String alone = this.other.open("Gil");
		UUID assessment = UUID.fromString(alone.replaceAll(".*/", ""));
		this.stage.superuser()
			.sql("""
					insert into invitation_links
					select trust_id, academic_year, assessment_id, person_id, repeat(md5(person_id::text), 2), now()
					from invitations where assessment_id = ? and person_id = ?""")
			.params(assessment, this.trust.person("Pat"))
			.update();
		assertThat(this.nora.post(merger()).status()).isEqualTo(302);
		assertThat(this.stage.superuser()
			.sql("select person_id from invitation_links where assessment_id = ? and token_hash = repeat(md5(?), 2)")
			.params(assessment, this.trust.person("Pat").toString())
			.query(UUID.class)
			.list()).containsExactly(this.trust.person("Pia"));
		assertThat(this.trust.status("Pia", open)).as("further than taken off").isEqualTo("SENT");
	}

	@Test
	void refusesWhileBothHaveBegunInAnOpenAssessment() {
		String open = this.trust.open("Gus");
		this.trust.answer("Pia", open, "2");
		this.trust.answer("Pat", open, "4");
		Visitor.Page check = this.nora.get(merger());
		assertThat(check.document().text()).contains("They cannot be merged now", this.trust.name(),
				"with the account that would end");
		assertThat(check.document().select("main form")).isEmpty();
		assertThat(new Refusals(this.stage).refuse(409, () -> this.nora.post(merger())).document().text())
			.contains("with the account that would end");
		this.trust.answer("Clara", open, "3");
		assertThat(this.trust.as("Gus").post(open + "/closure").status()).isEqualTo(302);
		assertThat(this.nora.post(merger()).status()).as("after it has closed").isEqualTo(302);
		assertThat(this.trust.as("Pia").get(open + "/response/answers").status()).isEqualTo(200);
	}

	/** Taken off or not: what was begun online must not be typed over as a paper form. */
	@Test
	void refusesWhileTheAccountThatEndsHasBegunAndWasTakenOff() {
		String open = this.trust.open("Gus");
		this.trust.answer("Pat", open, "4");
		takeOff("Pat", open);
		String pia = open + "/respondents/" + this.trust.person("Pia");
		assertThat(this.trust.as("Gus").post(pia + "/paper-choice").status()).isEqualTo(302);
		new Refusals(this.stage).refuse(409, () -> this.nora.post(merger()));
		List.of("Clara", "Tess").forEach((who) -> this.trust.answer(who, open, "3"));
		assertThat(this.trust.as("Gus").post(open + "/closure").status()).isEqualTo(302);
		assertThat(this.nora.post(merger()).status()).isEqualTo(302);
		signInAt(this.trust.email("Pat"));
		assertThat(this.trust.as("Gus").get(pia + "/paper/answers").document().text()).doesNotContain("note of Pat");
	}

	/**
	 * Or an administrator would read what somebody answered by taking in their account.
	 */
	@Test
	void refusesAnAdministratorsOwnAccount() {
		UUID own = this.stage.person(NORA);
		UUID pat = this.trust.person("Pat");
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> this.nora.post("/administration/people/" + own + "/merger/" + pat));
		refusals.refuse(409, () -> this.nora.post("/administration/people/" + pat + "/merger/" + own));
	}

	/** Types the code that goes to an address, as whoever reads its mails can. */
	private void signInAt(String email) {
		Visitor visitor = this.stage.stranger();
		visitor.submit(visitor.get("/sign-in"), "/sign-in", "email", email);
		visitor.get("/sign-in/code");
		assertThat(visitor.post("/sign-in/code", "code", this.stage.mailedCode(email)).status()).isEqualTo(302);
	}

	@Test
	void mergesOnceWhenManyDoItTogether() throws Exception {
		this.trust.open("Gus");
		Map<Integer, Long> statuses = PlayedTrust
			.counted(PlayedTrust.together(TIMES, () -> this.nora.twin().post(merger()).status()));
		System.out.println("Mergers together: requests=" + TIMES + ", answers=" + statuses);
		assertThat(statuses).containsEntry(302, 1L).containsOnlyKeys(302, 409);
		assertThat(this.trust.mails("Pia")).containsOnlyOnce(MERGED);
		assertThat(this.trust.acts().stream().filter("ACCOUNTS_MERGED"::equals)).hasSize(1);
	}

	@Test
	void mergesAlsoTheOtherWayRoundOnlyOnce() throws Exception {
		String back = "/administration/people/" + this.trust.person("Pat") + "/merger/" + this.trust.person("Pia");
		java.util.concurrent.atomic.AtomicInteger turn = new java.util.concurrent.atomic.AtomicInteger();
		assertThat(PlayedTrust.counted(PlayedTrust.together(TIMES,
				() -> this.nora.twin().post((turn.getAndIncrement() % 2 == 0) ? back : merger()).status())))
			.containsEntry(302, 1L)
			.containsOnlyKeys(302, 409);
	}

	@Test
	void leadsChainsToTheAccountThatIsKept() {
		this.trust.invent("Pim");
		String pat = "/administration/people/" + this.trust.person("Pat") + "/merger/" + this.trust.person("Pim");
		assertThat(this.nora.post(pat).status()).isEqualTo(302);
		assertThat(this.nora.post(merger()).status()).isEqualTo(302);
		assertThat(this.people.withEmail("Pim", this.trust.email("Pim")).personId())
			.isEqualTo(this.trust.person("Pia"));
		new Refusals(this.stage).refuse(409, () -> this.nora.post(pat));
		new Refusals(this.stage).refuse(409, () -> this.nora.get(merger()));
		String email = this.trust.email("Pim");
		String address = "/administration/people/" + this.trust.person("Pia") + "/address";
		String former = this.trust.email("Pia");
		assertThat(this.nora.post(address, "email", email).status()).as("one of the person's own").isEqualTo(302);
		assertThat(this.people.withEmail("Pia", former).email()).isEqualTo(email);
	}

	@Test
	void takesPasskeysAndProvidersAlong() {
		UUID pat = this.trust.person("Pat");
		UUID pia = this.trust.person("Pia");
		this.stage.superuser()
			.sql("insert into user_entities values (?, ?, 'Pat')")
			.params(pat + "e", pat.toString())
			.update();
		this.stage.superuser()
			.sql("""
					insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible, backup_state, label)
					values (?, ?, '\\x00', false, false, 'Phone of Pat')""")
			.params(pat + "c", pat + "e")
			.update();
		this.stage.superuser()
			.sql("insert into identities values ('https://issuer.example', ?, ?, now())")
			.params(pat.toString(), pat)
			.update();
		assertThat(this.nora.post(merger()).status()).isEqualTo(302);
		assertThat(this.nora.get("/administration/people/" + pia + "/passkeys").document().text())
			.contains("Phone of Pat");
		assertThat(this.stage.superuser()
			.sql("select person_id from identities where subject = ?")
			.param(pat.toString())
			.query(UUID.class)
			.single()).isEqualTo(pia);
	}

	@Test
	void refusesToMergeAwayTheAccountOfWhoDoesIt() {
		new Refusals(this.stage).refuse(409, () -> this.nora
			.post("/administration/people/" + this.trust.person("Pia") + "/merger/" + this.stage.person(NORA)));
	}

	/** What the database shows a transaction that works as the help desk does. */
	@Test
	void readsNoAnswerOfAnOpenAssessment() {
		String open = this.trust.open("Gus");
		List.of("Pia", "Tess", "Tod").forEach((who) -> this.trust.answer(who, open, "3"));
		for (String table : List.of("responses", "response_notes")) {
			long all = this.stage.superuser()
				.sql("select count(*) from " + table + " where trust_id = ?")
				.param(this.trust.number())
				.query(Long.class)
				.single();
			Supplier<Long> count = () -> this.application.sql("select count(*) from " + table)
				.query(Long.class)
				.single();
			long seen = this.transactions.execute((transaction) -> this.trustByTrust.in(this.trust.number(), count));
			long seenByNora = this.transactions
				.execute((transaction) -> this.trustByTrust.in(this.trust.number(), this.stage.person(NORA), count));
			long seenByPia = this.transactions
				.execute((transaction) -> this.trustByTrust.in(this.trust.number(), this.trust.person("Pia"), count));
			assertThatExceptionOfType(DataAccessException.class).as("without a trust")
				.isThrownBy(() -> this.transactions.execute((transaction) -> count.get()));
			System.out.println("Help desk sees of " + table + ": superuser=" + all + ", help desk=" + seen
					+ ", administrator=" + seenByNora + ", the person herself=" + seenByPia);
			assertThat(all).isEqualTo(3);
			assertThat(seen).isZero();
			assertThat(seenByNora).isZero();
			assertThat(seenByPia).as("what would be seen if it worked as the person").isOne();
		}
	}

	/** Not one statement of any help desk page names a table with answers. */
	@Test
	void asksForNoAnswerOnAnyPage() throws Exception {
		String open = this.trust.open("Gus");
		this.trust.answer("Pia", open, "3");
		String pia = "/administration/people/" + this.trust.person("Pia");
		Statements.Sent<Boolean> sent = Statements.of(() -> {
			for (String page : List.of("/administration", pia, pia + "/address", pia + "/merger", merger(),
					pia + "/passkeys")) {
				assertThat(this.nora.get(page).status()).isEqualTo(200);
			}
			assertThat(this.nora.post("/administration", "q", "pia").status()).isEqualTo(200);
			return this.nora.post(pia + "/invitations/" + this.trust.reference()).status() == 302;
		});
		assertThat(sent.result()).isTrue();
		assertThat(sent.statements()).isNotEmpty()
			.noneMatch((sql) -> sql.matches("(?i).*\\b(responses|response_notes|\\w+_results)\\b.*"));
		Statements.Sent<Integer> planted = Statements
			.of(() -> this.trust.as("Pia").get(open + "/response/answers").status());
		assertThat(planted.statements()).as("the same look finds a page that reads answers")
			.anyMatch((sql) -> sql.matches("(?i).*\\b(responses|response_notes)\\b.*"));
	}

}
