package org.trustquality.access.advising.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Administrators make advisers, appoint them to trusts, end that and hand it over. */
@DemonstratedApplication
class AdviserPagesTests {

	private static final String PAGE = "/administration/advisers";

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

	@Autowired
	private Stage stage;

	private PlayedTrust trust;

	private Visitor nora;

	private final List<PlayedAdviser> advisers = new ArrayList<>();

	@BeforeEach
	void invent() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Vera:VICE_CHAIR",
				"Tess:TRUSTEE");
		this.nora = this.stage.as("Nora Whitfield");
	}

	@AfterEach
	void leave() {
		this.advisers.forEach(PlayedAdviser::leave);
	}

	private PlayedAdviser adviser() {
		PlayedAdviser adviser = PlayedAdviser.of(this.stage);
		this.advisers.add(adviser);
		return adviser;
	}

	private static String[] term(LocalDate from, LocalDate until, String task) {
		return new String[] { "fromDay", Integer.toString(from.getDayOfMonth()), "fromMonth",
				Integer.toString(from.getMonthValue()), "fromYear", Integer.toString(from.getYear()), "untilDay",
				Integer.toString(until.getDayOfMonth()), "untilMonth", Integer.toString(until.getMonthValue()),
				"untilYear", Integer.toString(until.getYear()), "task", task };
	}

	private Visitor.Page appoint(PlayedAdviser adviser, PlayedTrust to) {
		return this.nora.post(PAGE + "/" + adviser.id() + "/trusts/" + to.reference(),
				term(TODAY, TODAY.plusYears(1), "review"));
	}

	private String appointment(PlayedAdviser adviser) {
		return this.stage.superuser()
			.sql("select appointment_id::text from adviser_appointments where adviser_id = ? order by ended_at nulls first limit 1")
			.param(adviser.id())
			.query(String.class)
			.single();
	}

	@Test
	void makesAPersonAnAdviserByNameAndAddressAndTakesItBack() {
		String email = "judith." + this.trust.number() + "@invented.example";
		Visitor.Page made = this.nora.submit(this.nora.get(PAGE), PAGE, "name", "Judith Example", "email", email);
		assertThat(made.header("Location").orElse("")).endsWith("?done=made");
		assertThat(this.trust.mailsTo(email)).containsExactly("You are now an adviser in Trust Quality");
		UUID person = this.stage.superuser()
			.sql("select person_id from people where email = ?")
			.param(email)
			.query(UUID.class)
			.single();
		assertThat(this.nora.get(PAGE).document().select("main table").text()).contains("Judith Example",
				"No trust at present");
		new Refusals(this.stage).refuse(409, () -> this.nora.post(PAGE, "name", "Judith Example", "email", email));
		assertThat(this.nora.get(PAGE + "/" + person + "/removal").document().select("main h1").text())
			.isEqualTo("Take the role of adviser away from Judith Example?");
		assertThat(this.nora.post(PAGE + "/" + person + "/removal").status()).isEqualTo(302);
		assertThat(this.nora.get(PAGE).document().text()).doesNotContain("Judith Example");
		assertThat(this.trust.mailsTo(email)).contains("You are no longer an adviser in Trust Quality");
		assertThat(this.nora.get(PAGE + "/" + person).status()).isEqualTo(404);
	}

	@Test
	void keepsWhatWasTypedWhenNameOrAddressAreWrong() {
		Visitor.Page page = new Refusals(this.stage).refuse(400,
				() -> this.nora.post(PAGE, "name", "", "email", "judith at example"));
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary li")).hasSize(2);
		assertThat(page.document().select("input[name=email]").val()).isEqualTo("judith at example");
	}

	@Test
	void appointsToATrustThatIsFoundByNameOrNumber() {
		PlayedAdviser adviser = adviser();
		String search = PAGE + "/" + adviser.id() + "/trusts";
		assertThat(this.nora.get(search + "?q=trust+" + this.trust.number()).document().select("main li a").eachText())
			.containsExactly(this.trust.name());
		assertThat(this.nora.get(search + "?q=x").status()).isEqualTo(400);
		String form = search + "/" + this.trust.reference();
		assertThat(this.nora.get(form).document().select("main h1").text())
			.isEqualTo("Appoint to " + this.trust.name());
		assertThat(this.nora.submit(this.nora.get(form), form, "task", "review").status()).isEqualTo(302);
		assertThat(this.nora.get(PAGE + "/" + adviser.id()).document().select("main table").text())
			.contains(this.trust.name(), "Reviews before seeing the board's levels");
		assertThat(this.nora.get(PAGE).document().text()).contains(this.trust.name() + ", until ");
		assertThat(this.trust.acts()).containsExactly("ADVISER_APPOINTED");
		assertThat(this.trust.as("Gus").get(this.trust.path() + "/activity").document().text())
			.contains("Nora Whitfield appointed " + adviser.name() + " to advise this trust, from ");
		String subject = this.trust.name() + ": an adviser is appointed";
		assertThat(Stream.of("Gus", "Clara", "Vera").flatMap((who) -> this.trust.mails(who).stream()))
			.containsExactly(subject, subject, subject);
		assertThat(this.trust.mails("Tess")).isEmpty();
		assertThat(this.trust.mailsTo(adviser.id() + "@example.org"))
			.containsExactly("You now advise " + this.trust.name());
		assertThat(adviser.visitor().get("/portfolio/appointments").document().select("main table").text())
			.contains(this.trust.name(), "In force");
	}

	static Stream<Map.Entry<String, String[]>> wrongTerms() {
		return Stream.of(
				Map.entry("The last day must be today or later", term(TODAY.minusDays(9), TODAY.minusDays(1), "read")),
				Map.entry("The last day must not be before the first day",
						term(TODAY.plusDays(9), TODAY.plusDays(8), "read")),
				Map.entry("The last day must be within ten years", term(TODAY, TODAY.plusYears(11), "read")),
				Map.entry("Choose whether the adviser reviews or only reads", term(TODAY, TODAY.plusDays(8), "x")),
				Map.entry("Enter a real first day, such as 1 9 2026",
						new String[] { "fromDay", "31", "fromMonth", "2", "fromYear", "2027", "untilDay", "1",
								"untilMonth", "9", "untilYear", Integer.toString(TODAY.getYear() + 1), "task",
								"read" }),
				Map.entry("Enter a real last day, such as 31 8 2027",
						new String[] { "fromDay", "1", "fromMonth", "9", "fromYear", "2026", "untilDay", "one",
								"untilMonth", "9", "untilYear", "99999999999", "task", "read" }));
	}

	@ParameterizedTest
	@MethodSource("wrongTerms")
	void saysPlainlyWhatIsWrongWithATerm(Map.Entry<String, String[]> wrong) {
		PlayedAdviser adviser = adviser();
		Visitor.Page page = new Refusals(this.stage).refuse(400, () -> this.nora
			.post(PAGE + "/" + adviser.id() + "/trusts/" + this.trust.reference(), wrong.getValue()));
		assertThat(page.document().select(".govuk-error-summary li").eachText()).containsExactly(wrong.getKey());
		assertThat(page.document().select("input[name=untilDay]").val()).isEqualTo(wrong.getValue()[7]);
	}

	@Test
	void appointsNobodyTwiceNorWhoeverBelongsToTheTrustNorToAClosedOne() {
		PlayedAdviser adviser = adviser();
		Stage.require(appoint(adviser, this.trust), 302);
		Refusals refusals = new Refusals(this.stage);
		assertThat(refusals.refuse(409, () -> appoint(adviser, this.trust)).document().text())
			.contains("is appointed to " + this.trust.name() + " already");
		PlayedTrust own = PlayedTrust.of(this.stage);
		this.stage.superuser()
			.sql("insert into memberships values (?, ?, 'TRUSTEE')")
			.params(own.number(), adviser.id())
			.update();
		assertThat(refusals.refuse(409, () -> appoint(adviser, own)).document().text())
			.contains("holds a role in " + own.name() + ", which is a conflict of interest");
		PlayedTrust closed = PlayedTrust.of(this.stage);
		this.stage.superuser()
			.sql("update trusts set closed_on = current_date, closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(closed.number())
			.update();
		assertThat(refusals.refuse(409, () -> appoint(adviser, closed)).document().text()).contains("is closed");
		refusals.refuse(404, () -> this.nora.post(PAGE + "/" + this.trust.person("Tess") + "/trusts/" + own.reference(),
				term(TODAY, TODAY.plusDays(9), "read")));
		refusals.refuse(404, () -> this.nora.post(PAGE + "/" + adviser.id() + "/trusts/" + UUID.randomUUID(),
				term(TODAY, TODAY.plusDays(9), "read")));
		System.out.println("Appointments refused: " + refusals);
	}

	@Test
	void appointsOnceHoweverOftenItIsSent() throws Exception {
		PlayedAdviser adviser = adviser();
		List<Integer> statuses = PlayedTrust.together(6,
				() -> this.nora.twin()
					.post(PAGE + "/" + adviser.id() + "/trusts/" + this.trust.reference(),
							term(TODAY, TODAY.plusYears(1), "read"))
					.status());
		assertThat(PlayedTrust.counted(statuses)).isEqualTo(Map.of(302, 1L, 409, 5L));
	}

	@Test
	void endsAnAppointmentOnceAndAppointsAgain() {
		PlayedAdviser adviser = adviser();
		Stage.require(appoint(adviser, this.trust), 302);
		String ending = PAGE + "/" + adviser.id() + "/appointments/" + appointment(adviser) + "/ending";
		assertThat(this.nora.get(ending).document().select("main h1").text())
			.isEqualTo("End the appointment to " + this.trust.name() + "?");
		assertThat(this.nora.post(ending).status()).isEqualTo(302);
		assertThat(this.trust.acts()).containsExactly("ADVISER_APPOINTED", "ADVISER_APPOINTMENT_ENDED");
		assertThat(this.trust.mails("Clara")).contains(this.trust.name() + ": an adviser's appointment has ended");
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> this.nora.post(ending));
		refusals.refuse(409, () -> this.nora.get(ending));
		refusals.refuse(404,
				() -> this.nora.post(PAGE + "/" + adviser.id() + "/appointments/" + UUID.randomUUID() + "/ending"));
		assertThat(this.nora.get(PAGE + "/" + adviser.id()).document().text()).contains("Ended early");
		assertThat(appoint(adviser, this.trust).status()).isEqualTo(302);
	}

	@Test
	void handsEverythingOverThatCanPassWithTheSameLastDay() {
		PlayedAdviser before = adviser();
		PlayedAdviser after = adviser();
		PlayedTrust theirs = PlayedTrust.of(this.stage, "Olga:GOVERNANCE_PROFESSIONAL");
		this.stage.superuser()
			.sql("insert into memberships values (?, ?, 'TRUSTEE')")
			.params(theirs.number(), after.id())
			.update();
		Stage.require(appoint(before, this.trust), 302);
		Stage.require(appoint(before, theirs), 302);
		String check = PAGE + "/" + before.id() + "/hand-over/" + after.id();
		assertThat(
				this.nora.get(PAGE + "/" + before.id() + "/hand-over").document().select("main li a").eachAttr("href"))
			.contains(check)
			.doesNotContain(PAGE + "/" + before.id() + "/hand-over/" + before.id());
		assertThat(this.nora.get(check).document().select("main table").text()).contains("Yes",
				"No: " + after.name() + " holds a role there, which is a conflict of interest");
		assertThat(this.nora.post(check).status()).isEqualTo(302);
		assertThat(live(before)).containsExactly(theirs.number());
		assertThat(live(after)).containsExactly(this.trust.number());
		assertThat(this.stage.superuser()
			.sql("select count(distinct ends_on) from adviser_appointments where trust_id = ?")
			.param(this.trust.number())
			.query(Integer.class)
			.single()).isOne();
		assertThat(this.trust.acts()).endsWith("ADVISER_HANDED_OVER");
		assertThat(this.trust.mails("Gus")).contains(this.trust.name() + ": another adviser is appointed");
		assertThat(this.stage.superuser()
			.sql("select plain_text from mails where recipient = ? order by queued_at desc limit 1")
			.param(this.trust.email("Gus"))
			.query(String.class)
			.single()
			.replaceAll("\\s+", " ")).contains("nothing of it passes over", "share it with them");
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> this.nora.post(check));
		refusals.refuse(409, () -> this.nora.post(PAGE + "/" + before.id() + "/hand-over/" + before.id()));
		refusals.refuse(404,
				() -> this.nora.post(PAGE + "/" + before.id() + "/hand-over/" + this.trust.person("Tess")));
	}

	private List<Integer> live(PlayedAdviser adviser) {
		return this.stage.superuser()
			.sql("select trust_id from adviser_appointments where adviser_id = ? and ended_at is null")
			.param(adviser.id())
			.query(Integer.class)
			.list();
	}

	@Test
	void endsEveryAppointmentWithTheRole() {
		PlayedAdviser adviser = adviser();
		Stage.require(appoint(adviser, this.trust), 302);
		assertThat(this.nora.get(PAGE + "/" + adviser.id() + "/removal").document().text())
			.contains(this.trust.name() + ".");
		assertThat(this.nora.post(PAGE + "/" + adviser.id() + "/removal").status()).isEqualTo(302);
		assertThat(live(adviser)).isEmpty();
		assertThat(this.trust.acts()).endsWith("ADVISER_APPOINTMENT_ENDED");
		assertThat(adviser.visitor().get("/portfolio/appointments").status()).isEqualTo(404);
	}

	/** What a trust shared with one account it did not share with another. */
	@Test
	void mergesNoAccountThatAdvises() {
		PlayedAdviser adviser = adviser();
		Stage.require(appoint(adviser, this.trust), 302);
		PlayedAdviser other = adviser();
		String merger = "/administration/people/" + other.id() + "/merger/" + adviser.id();
		Visitor.Page refused = new Refusals(this.stage).refuse(409, () -> this.nora.post(merger));
		assertThat(refused.document().text()).contains("Hand its appointments over to the other account first");
	}

	@Test
	void isForAdministratorsAlone() {
		PlayedAdviser adviser = adviser().appoint(this.trust, true);
		Refusals refusals = new Refusals(this.stage);
		List<Visitor> others = List.of(this.trust.as("Gus"), this.trust.as("Clara"), this.trust.as("Tess"),
				adviser.visitor());
		String page = PAGE + "/" + adviser.id();
		for (Visitor visitor : others) {
			for (String path : List.of(PAGE, page, page + "/removal", page + "/trusts",
					page + "/trusts/" + this.trust.reference(), page + "/hand-over",
					page + "/appointments/" + appointment(adviser) + "/ending")) {
				refusals.refuse(404, () -> visitor.get(path));
			}
			for (String path : List.of(PAGE, page + "/removal", page + "/trusts/" + this.trust.reference(),
					page + "/appointments/" + appointment(adviser) + "/ending", page + "/hand-over/" + adviser.id())) {
				refusals.refuse(404, () -> visitor.post(path));
			}
		}
		System.out.println("Pages about advisers for others: " + refusals);
	}

}
