package org.trustquality.improvement.calendar.link;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.AnswerHeaders;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.Digest;
import org.trustquality.access.RandomToken;
import org.trustquality.trust.EnglishDay;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A person's links for their own calendar: made, shown once, used, revoked. */
@DemonstratedApplication
class CalendarLinkTests {

	private static final String OWN = "/account/calendar-links";

	private static final String NORA = "Nora Whitfield";

	@Autowired
	private Stage stage;

	private PlayedTrust trust;

	@BeforeEach
	void invent() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE", "Ida");
	}

	@AfterEach
	void reopen() {
		this.stage.superuser()
			.sql("update trusts set closed_on = null, closed_by = null where trust_id = ?")
			.param(this.trust.number())
			.update();
		this.stage.forgetLimits();
	}

	private String links() {
		return this.trust.path() + "/calendar/links";
	}

	/** The page that shows a new link. */
	private Visitor.Page made(Visitor visitor) {
		visitor.get(links());
		Visitor.Page sent = visitor.post(links());
		assertThat(sent.status()).isEqualTo(302);
		return visitor.get(sent.location());
	}

	/** The path at which a calendar program asks. */
	private String link(Visitor visitor) {
		return made(visitor).document().select("#link").text().replaceAll("^https?://[^/]+", "");
	}

	private Visitor.Page ask(String path) {
		return new Visitor(this.stage.port()).get(path);
	}

	private static Calendar read(Visitor.Page page) throws Exception {
		assertThat(page.status()).isEqualTo(200);
		Calendar calendar = new CalendarBuilder().build(new StringReader(page.body()));
		assertThat(calendar.validate().getEntries()).isEmpty();
		return calendar;
	}

	private static List<String> titles(Visitor.Page page) throws Exception {
		return read(page).getComponents()
			.stream()
			.map((event) -> ((VEvent) event).getProperty("SUMMARY").orElseThrow().getValue())
			.toList();
	}

	private String revocation(Visitor visitor) {
		return visitor.get(OWN).document().select("main td a[href$=/revocation]").attr("href");
	}

	@Test
	void showsTheSecretOnceAndKeepsItNowhere() {
		Visitor tess = this.trust.as("Tess");
		Visitor.Page made = made(tess);
		assertThat(made.header("Cache-Control").orElse("")).contains("no-store");
		String path = made.document().select("#link").text().replaceAll("^https?://[^/]+", "");
		assertThat(path).matches("/calendar/[0-9a-f]{32}[A-Za-z0-9_-]{43}\\.ics");
		String secret = path.substring("/calendar/".length(), path.length() - ".ics".length());
		assertThat(tess.cookies()).doesNotContainValue(secret);
		Visitor.Page again = tess.get(made.path());
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.body()).doesNotContain(secret).contains("The link was shown once");
		assertThat(found(secret)).as("tables with the secret in clear").isEmpty();
		assertThat(this.stage.superuser()
			.sql("select token_hash from calendar_links where trust_id = ?")
			.param(this.trust.number())
			.query(String.class)
			.single()).isEqualTo(Digest.of(secret));
		assertThat(this.trust.acts()).contains("CALENDAR_LINK_MADE");
	}

	private List<String> found(String text) {
		return this.stage.superuser()
			.sql("select tablename from pg_tables where schemaname = 'public'")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> this.stage.superuser()
				.sql("select exists (select from %s t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0)"
					.formatted(table))
				.params(text,
						java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
				.query(Boolean.class)
				.single())
			.toList();
	}

	@Test
	void isReadWithoutASessionAndHoldsDatesAlone() throws Exception {
		String assessment = this.trust.open("Gus");
		this.trust.answer("Tess", assessment, "3");
		this.stage.superuser()
			.sql("insert into assurance_cycles values (?, 2026, 5)")
			.param(this.trust.number())
			.update();
		Visitor program = new Visitor(this.stage.port());
		Visitor.Page page = program.get(link(this.trust.as("Tess")));
		assertThat(page.header("Content-Type").orElse("").toLowerCase(java.util.Locale.ROOT).replace(" ", ""))
			.isEqualTo("text/calendar;charset=utf-8");
		assertThat(page.header("Cache-Control").orElse("")).contains("private", "no-store");
		assertThat(AnswerHeaders.faults(page)).isEmpty();
		assertThat(program.cookies()).isEmpty();
		assertThat(titles(page)).hasSizeGreaterThan(2)
			.allMatch((title) -> title.endsWith("(" + this.trust.name() + ")"))
			.anyMatch((title) -> title.startsWith("The internal assessment "));
		assertThat(page.body()).doesNotContain("note of Tess", this.trust.named("Tess"), "@invented.example")
			.contains("DTSTART;VALUE=DATE:", "UID:closing-" + assessment.replaceAll(".*/", "") + "@trust-quality");
		LocalDate used = this.stage.superuser()
			.sql("select used_on from calendar_links where trust_id = ?")
			.param(this.trust.number())
			.query(LocalDate.class)
			.single();
		assertThat(used).isEqualTo(EnglishDay.today(java.time.Clock.systemUTC()));
		assertThat(this.trust.as("Tess").get(OWN).document().select("main td").text()).contains(EnglishDay.of(used));
	}

	@Test
	void leadsToNothingOfAnotherTrust() throws Exception {
		PlayedTrust other = PlayedTrust.of(this.stage, "Guy:GOVERNANCE_PROFESSIONAL", "Foy:TRUSTEE", "Fen:TRUSTEE",
				"Fin:TRUSTEE");
		other.open("Guy");
		this.stage.superuser()
			.sql("update trusts set name = 'Quibblewick Trust' where trust_id = ?")
			.param(other.number())
			.update();
		this.trust.open("Gus");
		this.stage.superuser()
			.sql("insert into memberships values (?, ?, 'TRUSTEE')")
			.params(other.number(), this.trust.person("Tess"))
			.update();
		Visitor tess = this.trust.as("Tess");
		String path = link(tess);
		assertThat(titles(ask(path))).hasSize(1);
		assertThat(ask(path).body()).doesNotContain("Quibblewick", other.reference().toString());
		String theirs = path.replace(this.trust.reference().toString().replace("-", ""),
				other.reference().toString().replace("-", ""));
		assertThat(ask(theirs).status()).as("the secret with the other trust's number").isEqualTo(404);
		Visitor.Page made = tess.get(other.path() + "/calendar/links");
		assertThat(made.status()).isEqualTo(200);
		Visitor.Page sent = tess.post(other.path() + "/calendar/links");
		String planted = tess.get(sent.location()).document().select("#link").text().replaceAll("^https?://[^/]+", "");
		assertThat(ask(planted).body()).as("planted: the canary is found where it belongs").contains("Quibblewick");
	}

	@Test
	void isRefusedFromTheRequestAfterItsRevocationOn() {
		Visitor tess = this.trust.as("Tess");
		String path = link(tess);
		assertThat(ask(path).status()).isEqualTo(200);
		String page = revocation(tess);
		Visitor.Page unsure = tess.post(page);
		assertThat(unsure.status()).isEqualTo(400);
		assertThat(unsure.document().select("#sure-error")).hasSize(1);
		assertThat(ask(path).status()).isEqualTo(200);
		assertThat(tess.post(page, "sure", "yes").location()).isEqualTo(OWN);
		Visitor.Page refused = ask(path);
		assertThat(refused.status()).isEqualTo(404);
		assertThat(refused.body()).doesNotContain(this.trust.name());
		assertThat(tess.post(page, "sure", "yes").location()).as("again").isEqualTo(OWN);
		assertThat(tess.get(page).status()).isEqualTo(404);
		assertThat(this.trust.acts().stream().filter("CALENDAR_LINK_REVOKED"::equals)).hasSize(1);
	}

	@Test
	void isNobodyElsesToSeeOrRevoke() {
		String path = link(this.trust.as("Tess"));
		String page = revocation(this.trust.as("Tess"));
		for (String who : List.of("Gus", "Clara", "Tod", "Ida")) {
			Visitor other = this.trust.as(who);
			assertThat(other.get(page).status()).as(who).isEqualTo(404);
			assertThat(other.get(page.replace("/revocation", "")).status()).isEqualTo(404);
			assertThat(other.post(page, "sure", "yes").status()).isEqualTo(302);
			assertThat(other.get(OWN).document().select("main table")).isEmpty();
		}
		assertThat(ask(path).status()).isEqualTo(200);
		assertThat(this.trust.as("Ida").get(links()).status()).isEqualTo(404);
		assertThat(this.trust.as("Ida").post(links()).status()).isEqualTo(404);
	}

	/** A secret that somebody else planted in the browser is not shown as one's own. */
	@Test
	void showsNoSecretThatIsNotTheLinks() {
		Visitor tess = this.trust.as("Tess");
		String one = made(tess).path();
		Visitor gus = this.trust.as("Gus");
		gus.get(links());
		gus.post(links());
		String carried = gus.cookies().get("calendar-link");
		assertThat(carried).isNotNull();
		tess.cookies().put("calendar-link", carried);
		assertThat(tess.get(one).body()).doesNotContain(carried).contains("The link was shown once");
		tess.cookies().put("calendar-link", "<script>");
		assertThat(tess.get(one).status()).isEqualTo(200);
	}

	@Test
	void endsWhenThePersonLeavesAndStaysEnded() {
		String path = link(this.trust.as("Tess"));
		Visitor gus = this.trust.as("Gus");
		assertThat(gus.get(this.trust.page("Tess") + "/departure").status()).isEqualTo(200);
		assertThat(gus.post(this.trust.page("Tess") + "/departure").status()).isEqualTo(302);
		assertThat(ask(path).status()).isEqualTo(404);
		assertThat(stored()).isZero();
		this.trust.grant("Tess", "TRUSTEE");
		assertThat(ask(path).status()).as("back in the trust").isEqualTo(404);
	}

	@Test
	void endsWhenTheAddressWasWrong() {
		String path = link(this.trust.as("Tess"));
		String respondents = this.trust.draft("Gus") + "/respondents/";
		assertThat(this.trust.as("Gus")
			.post(respondents + this.trust.person("Tess") + "/address", "email", "right." + this.trust.email("Tess"))
			.status()).isEqualTo(302);
		assertThat(this.trust.roles("Tess")).isEmpty();
		assertThat(stored()).isZero();
		this.trust.grant("Tess", "TRUSTEE");
		assertThat(ask(path).status()).as("back in the trust").isEqualTo(404);
	}

	@Test
	void endsWhenTheAccountIsMergedIntoAnother() {
		String path = link(this.trust.as("Tess"));
		String kept = link(this.trust.as("Tod"));
		Visitor nora = this.stage.as(NORA);
		assertThat(
				nora.post("/administration/people/" + this.trust.person("Tod") + "/merger/" + this.trust.person("Tess"))
					.status())
			.isEqualTo(302);
		assertThat(stored()).isOne();
		this.trust.grant("Tess", "TRUSTEE");
		assertThat(ask(path).status()).isEqualTo(404);
		assertThat(ask(kept).status()).as("the account that stays").isEqualTo(200);
	}

	/** The role is looked at each time, whatever ended it. */
	@Test
	void showsNothingWithoutARole() {
		String path = link(this.trust.as("Tess"));
		this.stage.superuser()
			.sql("delete from memberships where trust_id = ? and person_id = ?")
			.params(this.trust.number(), this.trust.person("Tess"))
			.update();
		assertThat(stored()).isOne();
		assertThat(ask(path).status()).isEqualTo(404);
	}

	private int stored() {
		return this.stage.superuser()
			.sql("select count(*) from calendar_links where trust_id = ?")
			.param(this.trust.number())
			.query(Integer.class)
			.single();
	}

	@Test
	void showsNothingOfAClosedTrustAndCanBeRevokedThere() {
		Visitor tess = this.trust.as("Tess");
		String path = link(tess);
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.trust.number())
			.update();
		assertThat(ask(path).status()).isEqualTo(404);
		assertThat(tess.post(links()).status()).isEqualTo(409);
		assertThat(tess.post(revocation(tess), "sure", "yes").status()).isEqualTo(302);
		assertThat(stored()).isZero();
	}

	@Test
	void endsWhenTheHelpDeskSignsThePersonOut() {
		String path = link(this.trust.as("Tess"));
		String colleague = link(this.trust.as("Tod"));
		Visitor nora = this.stage.as(NORA);
		String desk = "/administration/people/" + this.trust.person("Tess") + "/devices";
		nora.get(desk);
		assertThat(nora.post(desk + "/removal").status()).isEqualTo(302);
		assertThat(ask(path).status()).isEqualTo(404);
		assertThat(ask(colleague).status()).isEqualTo(200);
	}

	@Test
	void isInWhatIsStoredAboutAPersonAndGoesWithTheirAccount() {
		Visitor tess = this.trust.as("Tess");
		String path = link(tess);
		ask(path);
		assertThat(tess.get("/account/data").document().select("main").text()).contains("Links for your calendar");
		assertThat(tess.get("/account/data/file").body()).contains("\"calendarLinks\"", "\"usedOn\"");
		tess.get("/account/erasure");
		assertThat(tess.post("/account/erasure", "sure", "yes").status()).isEqualTo(302);
		assertThat(stored()).isZero();
		assertThat(ask(path).status()).isEqualTo(404);
	}

	@Test
	void areFiveAtMost() {
		Visitor tess = this.trust.as("Tess");
		for (int made = 0; made < CalendarLinks.MOST; made++) {
			link(tess);
		}
		Visitor.Page page = tess.get(links());
		assertThat(page.document().select("main form")).isEmpty();
		assertThat(tess.post(links()).status()).isEqualTo(409);
		assertThat(stored()).isEqualTo(CalendarLinks.MOST);
	}

	@Test
	void answersWrongSecretsAllTheSameAndNotForLong() throws Exception {
		String path = link(this.trust.as("Tess"));
		this.trust.open("Gus");
		String right = this.trust.reference().toString().replace("-", "");
		Map<Integer, Integer> statuses = new TreeMap<>();
		for (int round : IntStream.range(0, 1000).toArray()) {
			String wrong = ((round % 2 == 0) ? right : "0".repeat(32)) + RandomToken.fresh();
			Visitor.Page page = ask("/calendar/" + wrong + ".ics");
			statuses.merge(page.status(), 1, Integer::sum);
			assertThat(page.body()).doesNotContain(this.trust.name(), "VCALENDAR");
		}
		System.out.println("Wrong calendar links: tried=1000, answers=" + statuses);
		assertThat(statuses.keySet()).containsExactly(404, 429);
		assertThat(statuses.get(404)).isBetween(60, 75);
		assertThat(titles(ask(path))).as("a right one from the same network").hasSize(1);
	}

	@Test
	void isAskedForSixtyTimesAnHourAtMost() {
		String path = link(this.trust.as("Tess"));
		List<Integer> statuses = IntStream.range(0, 70).mapToObj((round) -> ask(path).status()).toList();
		assertThat(Collections.frequency(statuses, 429)).isBetween(5, 10);
		assertThat(statuses.subList(0, 60)).containsOnly(200);
	}

	@Test
	void answersWhatIsNoSecretLikeAWrongOne() {
		for (String path : List.of("/calendar/x.ics", "/calendar/.ics", "/calendar/x", "/calendar/%F0%9F%9A%80.ics",
				"/calendar/" + "A".repeat(5000) + ".ics", "/calendar/" + "g".repeat(32) + "A".repeat(43) + ".ics")) {
			assertThat(ask(path).status()).as(path).isEqualTo(404);
		}
	}

}
