package org.trustquality.access.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.TestDatabase;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Roles move from the next page on, one at a time, and a trust is never left alone. */
@DemonstratedApplication
class TrustPeopleTests {

	private static final int TIMES = 16;

	@Autowired
	private Stage stage;

	@Autowired
	private TestDatabase.Logins logins;

	private PlayedTrust trust;

	@BeforeEach
	void invent() {
		this.trust = PlayedTrust.of(this.stage, "Clara:CHAIR", "Vera:VICE_CHAIR", "Gus:GOVERNANCE_PROFESSIONAL",
				"Edie:CHIEF_EXECUTIVE", "Tess:TRUSTEE", "Tod:TRUSTEE", "Nell");
	}

	@Test
	void showsEveryMemberTheNamesAndOrganisersTheAddresses() {
		for (String who : List.of("Clara", "Vera", "Gus", "Edie", "Tess")) {
			Visitor.Page page = this.trust.as(who).get(this.trust.people());
			boolean organiser = List.of("Clara", "Vera", "Gus").contains(who);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.document().select("h2").eachText()).startsWith("Chair", "Vice-chair", "Trustees",
					"Chief executive", "Governance professional");
			assertThat(page.document().text()).contains(this.trust.named("Tod")).doesNotContain("Nell");
			assertThat(page.body().contains(this.trust.email("Tod"))).as(who).isEqualTo(organiser);
			assertThat(page.body().contains(this.trust.page("Tod"))).as(who).isEqualTo(organiser);
		}
		assertThat(this.trust.as("Nell").get(this.trust.people()).status()).isEqualTo(404);
	}

	@Test
	void offersEachTheWaysTheyHave() {
		assertThat(places(this.trust.as("Tess").get(this.trust.path()))).containsExactly("Assessments", "Comparison",
				"Actions", "Calendar", "People");
		assertThat(places(this.trust.as("Vera").get(this.trust.people()))).containsExactly("Assessments", "Comparison",
				"Actions", "Calendar", "People", "Activity");
		assertThat(places(this.stage.as(Stage.HELEN).get("/trusts"))).containsExactly("Your trusts");
		assertThat(places(this.stage.as(Stage.HELEN).get("/trusts/" + this.stage.trust(Stage.SALTMARSH))))
			.containsExactly("Assessments", "Comparison", "Actions", "Calendar", "People", "Activity", "Change trust");
		assertThat(places(this.stage.stranger().get("/"))).isEmpty();
		assertThat(places(this.stage.as(Stage.HELEN).get("/trusts/" + UUID.randomUUID()))).isEmpty();
		assertThat(current(this.trust.as("Gus").get(this.trust.people()))).isEqualTo("People page");
		assertThat(current(this.trust.as("Gus").get(this.trust.people() + "/new"))).isEqualTo("People true");
		assertThat(current(this.trust.as("Gus").get(this.trust.path()))).isEqualTo("Assessments page");
		assertThat(current(this.trust.as("Gus").get(this.trust.path() + "/assessments/new")))
			.isEqualTo("Assessments true");
	}

	private static List<String> places(Visitor.Page page) {
		return page.document().select("nav[aria-label=Menu] a").eachText();
	}

	private static String current(Visitor.Page page) {
		return page.document()
			.select("nav[aria-label=Menu] a[aria-current]")
			.stream()
			.map((link) -> link.text() + " " + link.attr("aria-current"))
			.reduce("", String::concat);
	}

	@Test
	void listsEachTrustOnceWithAllRoles() {
		PlayedTrust other = PlayedTrust.of(this.stage, "Other:CHAIR");
		this.stage.superuser()
			.sql("insert into memberships values (?, ?, 'TRUSTEE'), (?, ?, 'CHIEF_EXECUTIVE')")
			.params(other.number(), this.trust.person("Tess"), other.number(), this.trust.person("Tess"))
			.update();
		Visitor tess = this.trust.as("Tess");
		assertThat(tess.get("/").document().select(".tq-card").eachText())
			.containsExactlyInAnyOrder(this.trust.name() + " Trustee", other.name() + " Trustee, Chief executive");
		assertThat(tess.get("/trusts").document().select(".tq-card a")).hasSize(2);
		assertThat(this.trust.as("Tod").get("/").location()).isEqualTo(this.trust.path());
	}

	@Test
	void addsAPersonUnderTheNameThatThisTrustGives() {
		String email = this.trust.email("Tess");
		PlayedTrust other = PlayedTrust.of(this.stage, "Gil:GOVERNANCE_PROFESSIONAL");
		Visitor gil = other.as("Gil");
		assertThat(gil
			.submit(gil.get(other.people() + "/new"), other.people(), "name", "T. E. S. Smith", "email",
					email.toUpperCase(java.util.Locale.ROOT), "role", "TRUSTEE")
			.location()).isEqualTo(other.people());
		assertThat(gil.get(other.people()).document().text()).contains("T. E. S. Smith")
			.doesNotContain(this.trust.named("Tess"));
		assertThat(gil.get(other.path() + "/activity").document().text())
			.contains(other.named("Gil") + " made T. E. S. Smith trustee")
			.doesNotContain(this.trust.named("Tess"));
		assertThat(this.trust.as("Tess").get("/trusts").document().select(".tq-card")).hasSize(2);
	}

	@Test
	void givesAChairOnlyWhereThereIsNone() {
		Visitor gus = this.trust.as("Gus");
		String[] second = { "name", "Second", "email", "second@example.org", "role", "CHAIR" };
		assertThat(gus.get(this.trust.people() + "/new").document().select("input[value=CHAIR]")).isEmpty();
		new Refusals(this.stage).refuse(409, () -> gus.post(this.trust.people(), second));
		new Refusals(this.stage).refuse(409, () -> gus.post(this.trust.page("Tess") + "/roles", "role", "CHAIR"));
		new Refusals(this.stage).refuse(409, () -> gus.post(this.trust.page("Clara") + "/roles/chair/removal"));
		assertThat(gus.post(this.trust.page("Clara") + "/roles", "role", "TRUSTEE").status()).isEqualTo(302);
		assertThat(gus.post(this.trust.page("Clara") + "/roles/chair/removal").status()).isEqualTo(302);
		assertThat(gus.get(this.trust.page("Tess")).document().select("input[value=CHAIR]")).hasSize(1);
		assertThat(gus.post(this.trust.page("Tess") + "/roles", "role", "CHAIR").status()).isEqualTo(302);
		assertThat(this.trust.roles("Tess")).containsExactly("CHAIR", "TRUSTEE");
		assertThat(this.trust.acts()).containsExactly("ROLE_GIVEN", "ROLE_ENDED", "ROLE_GIVEN");
	}

	/** Who gets or loses a role gets or loses its pages with the request that follows. */
	@Test
	void changesWhatAPersonMayDoFromTheNextRequestOn() {
		Visitor gus = this.trust.as("Gus");
		int changes = 0;
		for (Change change : changes()) {
			Visitor affected = this.trust.as(change.who);
			assertThat(affected.get(change.page).status()).as(change.who + " before").isEqualTo(change.before);
			assertThat(change.change.apply(gus).status()).as(change.who + " change").isEqualTo(302);
			assertThat(affected.get(change.page).status()).as(change.who + " after").isEqualTo(change.after);
			changes++;
		}
		System.out.println("Changes of roles that hold from the next request on: " + changes + " of " + changes);
	}

	private List<Change> changes() {
		String activity = this.trust.path() + "/activity";
		String setUp = this.trust.path() + "/assessments/new";
		return List.of(
				new Change("Tess", setUp, 404, 200,
						(gus) -> gus.post(this.trust.page("Tess") + "/roles", "role", "VICE_CHAIR")),
				new Change("Tess", activity, 200, 404,
						(gus) -> gus.post(this.trust.page("Tess") + "/roles/vice-chair/removal")),
				new Change("Nell", this.trust.path(), 404, 200,
						(gus) -> gus.post(this.trust.people(), "name", "Nell", "email", this.trust.email("Nell"),
								"role", "TRUSTEE")),
				new Change("Nell", this.trust.path(), 200, 404,
						(gus) -> gus.post(this.trust.page("Nell") + "/departure")),
				new Change("Tod", this.trust.path(), 200, 404,
						(gus) -> gus.post(this.trust.page("Tod") + "/departure")),
				new Change("Clara", activity, 200, 404,
						(gus) -> gus
							.post(this.trust.page("Clara") + "/roles/chair/hand-over/" + this.trust.person("Tess"))),
				new Change("Edie", this.trust.people(), 200, 404,
						(gus) -> gus.post(this.trust.page("Edie") + "/departure")),
				new Change("Vera", this.trust.people() + "/new", 200, 404,
						(gus) -> gus.post(this.trust.page("Vera") + "/departure")));
	}

	private record Change(String who, String page, int before, int after, Function<Visitor, Visitor.Page> change) {
	}

	@Test
	void handsTheChairOverToAMember() {
		Visitor clara = this.trust.as("Clara");
		String ask = this.trust.page("Clara") + "/roles/chair/hand-over";
		Visitor.Page chosen = clara.submit(clara.get(ask), ask, "successor", this.trust.person("Tess").toString());
		Visitor.Page check = clara.get(chosen.location());
		assertThat(check.document().select(".tq-card").eachText()).satisfiesExactly(
				(successor) -> assertThat(successor).contains(this.trust.named("Tess"), "Now: Trustee",
						"Afterwards: Trustee, Chair"),
				(predecessor) -> assertThat(predecessor).contains(this.trust.named("Clara"), "Now: Chair",
						"Afterwards: Trustee", "can then no longer"));
		assertThat(clara.submit(check, chosen.location()).location()).isEqualTo("/trusts");
		assertThat(this.trust.roles("Tess")).containsExactly("CHAIR", "TRUSTEE");
		assertThat(this.trust.roles("Clara")).containsExactly("TRUSTEE");
		assertThat(this.trust.acts()).containsExactly("ROLE_HANDED_OVER");
		assertThat(this.trust.mails("Tess")).containsExactly("You are now chair of " + this.trust.name());
		assertThat(this.trust.mails("Clara")).containsExactly("You are no longer chair of " + this.trust.name());
		assertThat(clara.post(this.trust.people(), "name", "X", "email", "x@example.org", "role", "TRUSTEE").status())
			.isEqualTo(404);
		assertThat(this.trust.as("Tess").get(this.trust.path() + "/activity").document().text())
			.contains(this.trust.named("Clara") + " handed the role of chair from " + this.trust.named("Clara") + " to "
					+ this.trust.named("Tess"));
	}

	@Test
	void handsARoleOverToSomebodyNew() {
		Visitor gus = this.trust.as("Gus");
		String ask = this.trust.page("Gus") + "/roles/governance-professional/hand-over";
		String email = "nia." + this.trust.number() + "@example.org";
		Visitor.Page chosen = gus.submit(gus.get(ask), ask, "successor", "new", "name", "Nia Bell", "email", email);
		assertThat(gus.get(chosen.location()).document().text()).contains("Nia Bell", "No role",
				"will no longer see anything of this trust");
		assertThat(gus.post(chosen.location()).location()).isEqualTo("/trusts");
		assertThat(gus.get(this.trust.path()).status()).isEqualTo(404);
		assertThat(this.trust.mailsTo(email))
			.containsExactly("You are now governance professional of " + this.trust.name());
		assertThat(this.trust.as("Tess").get(this.trust.people()).document().text()).contains("Nia Bell")
			.doesNotContain(this.trust.named("Gus"));
	}

	@Test
	void handsOverOnceWhenManyDoItTogether() throws Exception {
		Visitor gus = this.trust.as("Gus");
		Visitor vera = this.trust.as("Vera");
		List<String> successors = List.of("Tess", "Tod");
		java.util.concurrent.atomic.AtomicInteger turn = new java.util.concurrent.atomic.AtomicInteger();
		Map<Integer, Long> statuses = PlayedTrust.counted(PlayedTrust.together(TIMES, () -> {
			int mine = turn.getAndIncrement();
			return ((mine % 2 == 0) ? gus : vera).twin()
				.post(this.trust.page("Clara") + "/roles/chair/hand-over/"
						+ this.trust.person(successors.get(mine / 2 % 2)))
				.status();
		}));
		System.out.println("Hand-overs together: requests=" + TIMES + ", answers=" + statuses);
		assertThat(statuses).containsEntry(302, 1L).containsOnlyKeys(302, 409);
		assertThat(this.trust.acts()).containsExactly("ROLE_HANDED_OVER");
		assertThat(this.stage.superuser()
			.sql("select count(*) from memberships where trust_id = ? and role = 'CHAIR'")
			.param(this.trust.number())
			.query(Integer.class)
			.single()).isOne();
		assertThat(this.trust.mails("Clara")).hasSize(1);
	}

	@Test
	void neverLeavesATrustWithoutSomebodyWhoCanOrganise() throws Exception {
		PlayedTrust small = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL,CHIEF_EXECUTIVE", "Vera:VICE_CHAIR",
				"Tess:TRUSTEE");
		Visitor gus = small.as("Gus");
		Visitor vera = small.as("Vera");
		Refusals refusals = new Refusals(this.stage);
		String own = small.page("Gus");
		Visitor.Page refused = refusals.refuse(409, () -> gus.post(own + "/roles/governance-professional/removal"));
		assertThat(refused.document().text()).contains("a trust needs a chair or a governance professional");
		refusals.refuse(409, () -> vera.post(own + "/departure"));
		refusals.refuse(409, () -> gus.post(own + "/departure"));
		small.grant("Tess", "GOVERNANCE_PROFESSIONAL");
		Visitor tess = small.as("Tess");
		java.util.concurrent.atomic.AtomicInteger turn = new java.util.concurrent.atomic.AtomicInteger();
		List<Integer> statuses = PlayedTrust.together(TIMES, () -> {
			boolean mine = turn.getAndIncrement() % 2 == 0;
			return (mine ? gus : tess).twin().post(small.page(mine ? "Gus" : "Tess") + "/departure").status();
		});
		assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 1L);
		assertThat(statuses).isSubsetOf(302, 404, 409);
		assertThat(small.roles("Gus").isEmpty() ^ small.roles("Tess").isEmpty()).isTrue();
	}

	/** Two who look before they leave, and do not wait for each other, leave nobody. */
	@Test
	void wouldLeaveATrustAloneWithoutWaiting() throws Exception {
		PlayedTrust small = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR");
		try (Connection gus = connection(); Connection clara = connection()) {
			String leave = "delete from memberships where trust_id = " + small.number() + " and person_id = '%s'";
			String left = "select count(*) from memberships where trust_id = " + small.number();
			for (Connection each : List.of(gus, clara)) {
				JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(each, true));
				jdbc.sql(leave.formatted(small.person((each == gus) ? "Gus" : "Clara"))).update();
				assertThat(jdbc.sql(left).query(Integer.class).single()).as("sees that one stays").isOne();
			}
			gus.commit();
			clara.commit();
		}
		assertThat(small.roles("Gus")).isEmpty();
		assertThat(small.roles("Clara")).isEmpty();
	}

	private Connection connection() throws SQLException {
		Connection connection = TestDatabase.dataSource(this.logins.superuser()).getConnection();
		connection.setAutoCommit(false);
		return connection;
	}

	@Test
	void addsAndGivesOnceWhenManyDoItTogether() throws Exception {
		Visitor gus = this.trust.as("Gus");
		String email = "una." + this.trust.number() + "@example.org";
		assertThat(PlayedTrust.counted(PlayedTrust.together(TIMES,
				() -> gus.twin().post(this.trust.people(), "name", "Una", "email", email, "role", "TRUSTEE").status())))
			.containsEntry(302, 1L)
			.containsOnlyKeys(302, 409);
		assertThat(gus.post(this.trust.page("Tod") + "/roles", "role", "VICE_CHAIR").status()).isEqualTo(302);
		assertThat(PlayedTrust.counted(PlayedTrust.together(TIMES,
				() -> gus.twin().post(this.trust.page("Tod") + "/roles/vice-chair/removal").status())))
			.containsEntry(302, 1L)
			.containsOnlyKeys(302, 404);
		assertThat(this.trust.acts()).containsExactly("ROLE_GIVEN", "ROLE_GIVEN", "ROLE_ENDED");
	}

	/** Or somebody could stay asked, and answer, in a trust where they are nobody. */
	@Test
	void endsNobodysLastRole() {
		Visitor gus = this.trust.as("Gus");
		assertThat(
				new Refusals(this.stage).refuse(409, () -> gus.post(this.trust.page("Tod") + "/roles/trustee/removal"))
					.document()
					.text())
			.contains("holds no other role here");
	}

	/**
	 * Who types in paper forms reads them, and the chair must never see who answered
	 * what.
	 */
	@Test
	void letsNobodyTakeAnOfficeByThemselves() {
		Visitor clara = this.trust.as("Clara");
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> clara.post(this.trust.page("Clara") + "/roles", "role", "GOVERNANCE_PROFESSIONAL"));
		refusals.refuse(409, () -> clara.post(this.trust.people(), "name", "Me", "email", this.trust.email("Clara"),
				"role", "GOVERNANCE_PROFESSIONAL"));
		refusals.refuse(409, () -> clara
			.post(this.trust.page("Gus") + "/roles/governance-professional/hand-over/" + this.trust.person("Clara")));
		assertThat(this.trust.as("Gus").post(this.trust.page("Tod") + "/roles", "role", "VICE_CHAIR").status())
			.isEqualTo(302);
		Visitor tod = this.trust.as("Tod");
		refusals.refuse(409,
				() -> tod.post(this.trust.page("Clara") + "/roles/chair/hand-over/" + this.trust.person("Tod")));
		refusals.refuse(409,
				() -> tod.post(this.trust.page("Clara") + "/roles/chair/hand-over/" + this.trust.person("Tess")));
		refusals.refuse(409, () -> tod.post(this.trust.page("Clara") + "/roles/chair/removal"));
		System.out.println("Offices taken by themselves: " + refusals);
	}

	@Test
	void refusesFormsThatNobodyCouldMean() {
		Visitor gus = this.trust.as("Gus");
		Refusals refusals = new Refusals(this.stage);
		String people = this.trust.people();
		String tess = this.trust.page("Tess");
		String ask = this.trust.page("Clara") + "/roles/chair/hand-over";
		for (String[] form : List.of(new String[0], new String[] { "name", "", "email", "", "role", "" },
				new String[] { "name", "A\0B", "email", "a@example.org", "role", "TRUSTEE" },
				new String[] { "name", "A\nB", "email", "a@example.org", "role", "TRUSTEE" },
				new String[] { "name", "N".repeat(201), "email", "a@example.org", "role", "TRUSTEE" },
				new String[] { "name", "A", "email", "a@example.org\0", "role", "TRUSTEE" },
				new String[] { "name", "A", "email", "a@example.org, b@example.org", "role", "TRUSTEE" },
				new String[] { "name", "A", "email", "a@ex\u760Aample.org", "role", "TRUSTEE" },
				new String[] { "name", "A", "email", "a@example.org", "email", "b@example.org", "role", "TRUSTEE" },
				new String[] { "name", "A", "email", "a@example.org", "role", "ADMINISTRATOR" },
				new String[] { "name", "A", "email", "a@example.org", "role", "TRUSTEE", "role", "CHAIR" })) {
			Visitor.Page page = refusals.refuse(400, () -> gus.post(people, form));
			assertThat(page.document().title()).startsWith("Error: ");
			assertThat(page.document().select(".govuk-error-summary a")).isNotEmpty();
		}
		for (String[] form : List.of(new String[0], new String[] { "role", "\0" }, new String[] { "role", "KING" })) {
			refusals.refuse(400, () -> gus.post(tess + "/roles", form));
		}
		for (String[] form : List.of(new String[0], new String[] { "successor", "" },
				new String[] { "successor", "1-1-1-1" }, new String[] { "successor", "\0" },
				new String[] { "successor", "new", "name", "", "email", "x" },
				new String[] { "successor", this.trust.person("Tess").toString(), "successor", "new" })) {
			refusals.refuse(400, () -> gus.post(ask, form));
		}
		refusals.refuse(409, () -> gus.post(tess + "/roles", "role", "TRUSTEE"));
		refusals.refuse(409, () -> gus.get(ask + "/" + this.trust.person("Clara")));
		refusals.refuse(409, () -> gus.post(tess + "/roles/chair/hand-over/" + this.trust.person("Tod")));
		System.out.println("Bad input about people: " + refusals);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%s", "/%s/departure", "/%s/roles/chair/hand-over", "/%s/roles/chair/hand-over/%s" })
	void hidesWhomTheTrustDoesNotKnow(String page) {
		Visitor gus = this.trust.as("Gus");
		Refusals refusals = new Refusals(this.stage);
		for (UUID nobody : List.of(UUID.randomUUID(), this.trust.person("Nell"), this.stage.person(Stage.PRIYA))) {
			String path = this.trust.people() + page.formatted(nobody, nobody);
			refusals.refuse(404, () -> gus.get(path));
			if (!page.equals("/%s")) {
				refusals.refuse(404, () -> gus.post(path));
			}
		}
		refusals.refuse(400, () -> gus.get(this.trust.people() + "/not-an-id"));
		refusals.refuse(404, () -> gus.get(this.trust.page("Tess") + "/roles/trustee/hand-over"));
		refusals.refuse(404, () -> gus.get(this.trust.page("Tess") + "/roles/king/hand-over"));
		refusals.refuse(404, () -> gus.post(this.trust.page("Tess") + "/roles/king/removal"));
		refusals.refuse(404,
				() -> gus.get(this.trust.page("Clara") + "/roles/chair/hand-over/" + this.trust.person("Nell")));
	}

}
