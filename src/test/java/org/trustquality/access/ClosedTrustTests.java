package org.trustquality.access;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.AnswerHeaders;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a trust that closes. That it can be read and not changed is tried on
 * every form and page by {@link IsolationTests}.
 */
@DemonstratedApplication
class ClosedTrustTests {

	private static final String BANNER = ".tq-closed-banner";

	@Autowired
	private Stage stage;

	private PlayedTrust trust;

	/** An assessment in which people are asked and answer. */
	private String open = "";

	/** An assessment that nobody was asked for yet but the board of the first day. */
	private String draft = "";

	private final Map<String, Visitor> signedIn = new TreeMap<>();

	@BeforeEach
	void invent() {
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Vera:VICE_CHAIR,TRUSTEE",
				"Cecil:CHIEF_EXECUTIVE", "Tess:TRUSTEE", "Tod:TRUSTEE", "Tim:TRUSTEE", "Pam:TRUSTEE", "Pia:TRUSTEE",
				"Pat:TRUSTEE", "Leo:TRUSTEE");
		this.signedIn.clear();
		this.draft = draft();
		this.open = open();
	}

	/** An assessment of the whole board, large as it is. */
	private String draft() {
		return draft(closing(30));
	}

	private String draft(String[] when) {
		String page = this.trust.path() + "/assessments";
		Visitor.Page created = as("Gus").post(page,
				RouteForms.with(RouteForms.FORMS.get("/trusts/{trust}/assessments"), when));
		Stage.require(created, 302);
		Stage.require(as("Gus").post(created.location() + "/board"), 302);
		return created.location();
	}

	private String open() {
		return open(draft());
	}

	private String open(String assessment) {
		Stage.require(as("Gus").post(assessment + "/opening"), 302);
		return assessment;
	}

	private static String[] closing(int days) {
		LocalDate day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(days);
		return new String[] { "year", Integer.toString(day.minusDays(days).minusMonths(8).getYear()), "day",
				Integer.toString(day.getDayOfMonth()), "month", Integer.toString(day.getMonthValue()), "closingYear",
				Integer.toString(day.getYear()), "time", "17:00" };
	}

	private void close() {
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.trust.number())
			.update();
	}

	private void reopen() {
		this.stage.superuser()
			.sql("update trusts set closed_on = null, closed_by = null, merged_into = null where trust_id = ?")
			.param(this.trust.number())
			.update();
	}

	private Visitor as(String who) {
		return this.signedIn.computeIfAbsent(who, this.trust::as);
	}

	private void answerAll(String who, String assessment) {
		Stage.require(as(who).post(assessment + "/response"), 302);
		enter(as(who), assessment + "/response/indicators/");
	}

	private void enter(Visitor visitor, String indicators) {
		this.stage.indicators()
			.forEach((indicator) -> Stage.require(visitor.post(indicators + indicator,
					RouteForms.FORMS.get(RouteForms.RESPONSE + "/indicators/{indicator}")), 302));
	}

	@Test
	void costsNoStatementMore() throws Exception {
		Visitor gus = as("Gus");
		for (String page : List.of("", "/people", "/activity")) {
			gus.get(this.trust.path() + page);
			int whenOpen = statements(gus, page);
			close();
			int whenClosed = statements(gus, page);
			reopen();
			System.out.println("Statements of a page, trust open and closed: " + whenOpen + " and " + whenClosed);
			assertThat(whenClosed).isEqualTo(whenOpen);
		}
	}

	private int statements(Visitor visitor, String page) throws Exception {
		Statements.Sent<Visitor.Page> sent = Statements.of(() -> visitor.get(this.trust.path() + page)).ofVisitors();
		assertThat(sent.result().status()).isEqualTo(200);
		return sent.statements().size();
	}

	/** A long page is sent, and its session noted, before the work in the trust ends. */
	@Test
	void notesWhenASessionWasUsed() {
		Visitor tess = as("Tess");
		close();
		String old = "update sessions set last_access_time = last_access_time - 120000 where principal_name = ?";
		this.stage.superuser().sql(old).param(this.trust.person("Tess").toString()).update();
		long before = lastUsed();
		Visitor.Page page = tess.get(this.open + "/response");
		assertThat(page.status()).isEqualTo(200);
		assertThat(lastUsed()).isGreaterThan(before);
		this.stage.superuser().sql(old).param(this.trust.person("Gus").toString()).update();
		as("Gus");
		this.stage.superuser().sql(old).param(this.trust.person("Gus").toString()).update();
		Visitor.Page longer = as("Gus").get(this.open);
		assertThat(longer.status()).isEqualTo(200);
		assertThat(longer.body().length()).as("longer than what is held back").isGreaterThan(8192);
		assertThat(longer.body()).endsWith("</html>\n");
		reopen();
	}

	private long lastUsed() {
		return this.stage.superuser()
			.sql("select max(last_access_time) from sessions where principal_name = ?")
			.param(this.trust.person("Tess").toString())
			.query(Long.class)
			.single();
	}

	@Test
	void leadsALinkIntoItToAPageThatSaysSo() {
		String link = link("Tod");
		assertThat(this.stage.stranger().get(link).status()).isEqualTo(200);
		close();
		Map<String, String> before = this.stage.checksums();
		Visitor stranger = this.stage.stranger();
		Visitor.Page page = stranger.get(link);
		assertThat(page.status()).isEqualTo(410);
		assertThat(AnswerHeaders.faults(page)).isEmpty();
		assertThat(page.document().select("main").text()).contains("the trust has closed", "sign in");
		stranger.get("/sign-in");
		assertThat(stranger.post(link).status()).isEqualTo(410);
		assertThat(this.stage.checksums()).isEqualTo(before);
		reopen();
	}

	private String link(String who) {
		String text = this.stage.superuser()
			.sql("select plain_text from mails where recipient = ? and plain_text like '%/invitations/%' order by queued_at desc limit 1")
			.param(this.trust.email(who))
			.query(String.class)
			.single();
		return text.replaceAll("(?s).*(/invitations/\\S+).*", "$1");
	}

	@Test
	void listsItAsClosedAmongAPersonsTrusts() {
		this.stage.superuser()
			.sql("insert into memberships values (?, ?, 'TRUSTEE')")
			.params(PlayedTrust.of(this.stage).number(), this.trust.person("Tess"))
			.update();
		close();
		assertThat(as("Tess").get("/trusts").document().select(".tq-card").eachText())
			.anySatisfy(
					(card) -> assertThat(card).contains(this.trust.name(), "Closed on 31 August 2026. It can be read"))
			.anySatisfy((card) -> assertThat(card).doesNotContain("Closed"));
		reopen();
	}

	@Test
	void saysOfWhichTrustItIsPartNow() {
		PlayedTrust larger = PlayedTrust.of(this.stage);
		close();
		this.stage.superuser()
			.sql("update trusts set merged_into = ? where trust_id = ?")
			.params(larger.number(), this.trust.number())
			.update();
		assertThat(as("Tess").get(this.trust.path()).document().select(BANNER).text())
			.isEqualTo(this.trust.name() + " closed on 31 August 2026 and is now part of " + larger.name()
					+ ". You can read everything here; nothing can be changed.");
		reopen();
	}

	@Test
	void closesWhatIsOpenAtItsDateAndRemindsNobody() {
		for (String who : List.of("Tess", "Tod", "Tim")) {
			answerAll(who, this.open);
			Stage.require(as(who).post(this.open + "/response/submission"), 302);
		}
		close();
		UUID assessment = UUID.fromString(this.open.replaceAll(".*/", ""));
		this.stage.superuser()
			.sql("update assessments set closes_at = date_trunc('second', now()) where assessment_id = ?")
			.param(assessment)
			.update();
		this.stage.superuser()
			.sql("update scheduled_tasks set execution_time = now() where task_instance like '%' || ? || '%'")
			.param(assessment.toString())
			.update();
		await(() -> this.stage.superuser()
			.sql("select state from assessments where assessment_id = ?")
			.param(assessment)
			.query(String.class)
			.single()
			.equals("CLOSED"));
		assertThat(this.stage.superuser()
			.sql("select counted from assessment_results where assessment_id = ?")
			.param(assessment)
			.query(Integer.class)
			.single()).isEqualTo(3);
		assertThat(as("Tess").get(this.open + "/results").status()).isEqualTo(200);
		reopen();
	}

	private static void await(BooleanSupplier done) {
		long start = System.nanoTime();
		while (!done.getAsBoolean()) {
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
			LockSupport.parkNanos(100_000_000);
		}
	}

}
