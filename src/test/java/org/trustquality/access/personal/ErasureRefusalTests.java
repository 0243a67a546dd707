package org.trustquality.access.personal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.TrustByTrust;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What stands in the way of deleting an account changes nothing; two at once delete once.
 */
@DemonstratedApplication
class ErasureRefusalTests {

	private static final String PAGE = "/account/erasure";

	private static final String NORA = "Nora Whitfield";

	private static final String REASON = "Asked by letter on 3 November";

	@Autowired
	private Stage stage;

	@Autowired
	private TrustByTrust trustByTrust;

	@Autowired
	private TransactionTemplate transactions;

	@Autowired
	private JdbcClient application;

	private PlayedTrust trust;

	private Refusals refusals;

	@BeforeEach
	void invent() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Vera:VICE_CHAIR",
				"Tess:TRUSTEE", "Tod:TRUSTEE");
		this.refusals = new Refusals(this.stage);
	}

	private String helpDesk(String who) {
		return "/administration/people/" + this.trust.person(who) + "/erasure";
	}

	private boolean isErased(UUID person) {
		return this.stage.superuser()
			.sql("select erased_at is not null from people where person_id = ?")
			.param(person)
			.query(Boolean.class)
			.single();
	}

	@Test
	void asksTwice() {
		Visitor tess = this.trust.as("Tess");
		tess.get(PAGE);
		for (String[] form : List.of(new String[0], new String[] { "sure", "" }, new String[] { "sure", "no" },
				new String[] { "sure", "yes\u0000" })) {
			Visitor.Page page = this.refusals.refuse(400, () -> tess.post(PAGE, form));
			if (!page.document().select("#sure").isEmpty()) {
				assertThat(page.document().title()).startsWith("Error: ");
				assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#sure");
			}
		}
		this.refusals.refuse(403, () -> tess.postRaw(PAGE, "sure=yes"));
		this.refusals.refuse(403, () -> tess.send("DELETE", PAGE, null, ""));
	}

	@Test
	void keepsTheOnlyChairAndTheOnlyGovernanceProfessional() {
		Map.of("Gus", "only governance professional of ", "Clara", "only chair of ").forEach((who, office) -> {
			Visitor visitor = this.trust.as(who);
			Visitor.Page page = visitor.get(PAGE);
			assertThat(page.document().text()).contains("You are the " + office + this.trust.name());
			assertThat(page.document().select("main form")).isEmpty();
			assertThat(
					page.document()
						.select("main a[href=" + this.trust.page(who) + "/roles/"
								+ (who.equals("Gus") ? "governance-professional" : "chair") + "/hand-over]"))
				.hasSize(1);
			assertThat(page.document().select("main h1").text()).isEqualTo("You cannot delete your account yet");
			Visitor.Page refused = this.refusals.refuse(409, () -> visitor.post(PAGE, "sure", "yes"));
			assertThat(refused.document().text()).contains("You are the " + office + this.trust.name());
			String way = refused.document().select("main li a[href$=/hand-over]").attr("href");
			assertThat(visitor.get(way).status()).as("the way on").isEqualTo(200);
		});
		this.trust.invent("Gil");
		this.trust.grant("Gil", "GOVERNANCE_PROFESSIONAL");
		UUID gus = this.trust.person("Gus");
		Visitor visitor = this.trust.as("Gus");
		assertThat(visitor.submit(visitor.get(PAGE), PAGE, "sure", "yes").location()).isEqualTo("/account/deleted");
		assertThat(isErased(gus)).isTrue();
	}

	/** The page was read while there was another governance professional. */
	@Test
	void refusesAStalePage() {
		this.trust.invent("Gil");
		this.trust.grant("Gil", "GOVERNANCE_PROFESSIONAL");
		Visitor gus = this.trust.as("Gus");
		Visitor.Page page = gus.get(PAGE);
		this.stage.superuser()
			.sql("delete from memberships where person_id = ?")
			.param(this.trust.person("Gil"))
			.update();
		this.refusals.refuse(409, () -> gus.submit(page, PAGE, "sure", "yes"));
	}

	@Test
	void letsTheChairOfAClosedTrustGo() {
		UUID clara = this.trust.person("Clara");
		Visitor visitor = this.trust.as("Clara");
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.trust.number())
			.update();
		assertThat(visitor.submit(visitor.get(PAGE), PAGE, "sure", "yes").location()).isEqualTo("/account/deleted");
		assertThat(isErased(clara)).isTrue();
		assertThat(this.trust.acts()).contains("ACCOUNT_DELETED");
	}

	@Test
	void keepsTheLastAdministrator() {
		List<UUID> others = this.stage.superuser()
			.sql("delete from service_roles where role = 'ADMINISTRATOR' and person_id <> ? returning person_id")
			.param(this.stage.person(NORA))
			.query(UUID.class)
			.list();
		try {
			Visitor nora = this.stage.as(NORA);
			assertThat(nora.get(PAGE).document().text()).contains("You are the only administrator of this service.");
			this.refusals.refuse(409, () -> nora.post(PAGE, "sure", "yes"));
		}
		finally {
			others.forEach((other) -> this.stage.superuser()
				.sql("insert into service_roles values (?, 'ADMINISTRATOR')")
				.param(other)
				.update());
		}
	}

	@Test
	void deletesOnceHoweverManyAsk() throws Exception {
		Visitor tess = this.trust.as("Tess");
		tess.get(PAGE);
		List<Integer> statuses = PlayedTrust.together(4, () -> tess.twin().post(PAGE, "sure", "yes").status());
		assertThat(PlayedTrust.counted(statuses)).containsOnlyKeys(302);
		assertThat(this.trust.acts()).containsExactly("ACCOUNT_DELETED");
	}

	@Test
	void letsAnAdministratorDeleteForSomebodyElse() {
		Visitor nora = this.stage.as(NORA);
		UUID tess = this.trust.person("Tess");
		String page = helpDesk("Tess");
		Visitor device = this.trust.as("Tess");
		this.stage.superuser()
			.sql("insert into known_names values (?, ?, 'Theresa O''Neill')")
			.params(this.trust.number(), tess)
			.update();
		assertThat(nora.get("/administration/people/" + tess).document().select("main a[href=" + page + "]"))
			.hasSize(1);
		for (String reason : List.of("", "  ", "x".repeat(501), "Asked by TESS, by letter", "Mrs O'Neill wrote",
				"theresa's own wish", "See " + this.trust.email("Tess"), "Turned \u202e round")) {
			Visitor.Page refused = this.refusals.refuse(400, () -> nora.post(page, "reason", reason));
			assertThat(refused.document().title()).startsWith("Error: ");
		}
		this.refusals.refuse(403, () -> nora.postRaw(page, "reason=x"));
		Visitor.Page done = nora.submit(nora.get(page), page, "reason", REASON);
		assertThat(done.location()).isEqualTo("/administration");
		assertThat(nora.get("/administration?done=deleted").document().text()).contains("The account is deleted.");
		assertThat(nora.post(page, "reason", REASON).location()).as("a second click").isEqualTo("/administration");
		assertThat(isErased(tess)).isTrue();
		assertThat(device.get("/account").location()).isEqualTo("/sign-in");
		assertThat(this.trust.as("Gus").get(this.trust.path() + "/activity").document().text())
			.contains(NORA + " deleted the account of a person whom this trust knew. Reason: " + REASON);
		assertThat(this.trust.acts()).containsExactly("ACCOUNT_DELETED_FOR_PERSON");
		this.refusals.refuse(404, () -> nora.get(page));
		this.refusals.refuse(404, () -> nora.get("/administration/people/" + tess));
		assertThat(nora.post("/administration", "q", "whose account was").document().text())
			.contains("Nobody is found");
	}

	@Test
	void leavesTheHelpDeskToAdministratorsWhoDeleteOthersOnly() {
		for (Visitor visitor : List.of(this.trust.as("Gus"), this.trust.as("Tess"))) {
			this.refusals.refuse(404, () -> visitor.get(helpDesk("Tod")));
			this.refusals.refuse(404, () -> visitor.post(helpDesk("Tod"), "reason", REASON));
		}
		Visitor nora = this.stage.as(NORA);
		String own = "/administration/people/" + this.stage.person(NORA) + "/erasure";
		this.refusals.refuse(409, () -> nora.post(own, "reason", REASON));
		assertThat(this.refusals.refuse(409, () -> nora.post(helpDesk("Clara"), "reason", REASON)).document().text())
			.contains("The person is the only chair of " + this.trust.name());
		this.refusals.refuse(404,
				() -> nora.post("/administration/people/" + UUID.randomUUID() + "/erasure", "reason", REASON));
	}

	/** As many as there are trusts with several schools, and more. */
	@Test
	void asksThousandsOfTrustsInOneStatement() {
		this.trust.open("Gus");
		UUID tess = this.trust.person("Tess");
		this.transactions.executeWithoutResult((transaction) -> {
			this.application
				.sql("""
						insert into trusts (trust_id, reference, name, kind)
						select -each, gen_random_uuid(), 'Trust ' || each, 'MULTI_ACADEMY' from generate_series(1, 3000) each""")
				.update();
			long before = System.nanoTime();
			assertThat(this.application.sql("select trusts_of_person(?)").param(tess).query(Integer.class).list())
				.containsExactly(this.trust.number());
			long millis = (System.nanoTime() - before) / 1_000_000;
			System.out.println("Trusts of a person: trusts asked=3000, milliseconds=" + millis);
			assertThat(millis).isLessThan(5000);
			transaction.setRollbackOnly();
		});
	}

	/** What the database lets the application do with the link, whatever it asks. */
	@Test
	void letsNobodyCutOrTakeALinkButItsOwnPersonWhileDeleting() {
		this.trust.open("Gus");
		String assessment = this.trust.open("Gus");
		this.trust.answer("Tess", assessment, "2");
		this.trust.answer("Tod", assessment, "3");
		UUID tess = this.trust.person("Tess");
		assertThatExceptionOfType(DataAccessException.class).as("without deleting anything")
			.isThrownBy(() -> as(tess, "", "update respondents set person_id = null"));
		assertThatExceptionOfType(DataAccessException.class).as("while somebody else is deleted")
			.isThrownBy(() -> as(tess, this.trust.person("Tod").toString(), "update respondents set person_id = null"));
		assertThat(as(tess, "", "delete from known_names")).isZero();
		assertThat(as(tess, tess.toString(), "update respondents set person_id = null")).as("her own alone")
			.isEqualTo(1);
		assertThat(as(tess, tess.toString(), "update respondents set merged = merged where person_id is null"))
			.as("a cut link is nobody's to see or to take")
			.isZero();
		assertThat(as(tess, tess.toString(), "update responses set ratings = ratings")).isZero();
		assertThat(this.stage.superuser()
			.sql("select count(*) from respondents where trust_id = ? and person_id is not null")
			.param(this.trust.number())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	private int as(UUID person, String erased, String statement) {
		return this.transactions.execute((transaction) -> this.trustByTrust.in(this.trust.number(), person, () -> {
			this.application.sql("select set_config('app.erased', ?, true)").param(erased).query().singleRow();
			return this.application.sql(statement).update();
		}));
	}

}
