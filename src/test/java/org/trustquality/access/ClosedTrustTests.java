package org.trustquality.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Multipart;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In a closed trust everything can be read and nothing changed: tried on every form and
 * every page that a trust has.
 */
@DemonstratedApplication
class ClosedTrustTests {

	private static final String ASSESSMENT = "/trusts/{trust}/assessments/{assessment}";

	private static final String RESPONSE = ASSESSMENT + "/response";

	private static final String RESPONDENT = ASSESSMENT + "/respondents/{person}";

	private static final String PAPER = RESPONDENT + "/paper";

	private static final String EVIDENCE = ASSESSMENT + "/evidence";

	private static final String EVIDENCE_FILES = EVIDENCE + "/indicators/{indicator}/files";

	private static final String PEOPLE = "/trusts/{trust}/people";

	private static final String HAND_OVER = PEOPLE + "/{person}/roles/{role}/hand-over";

	private static final String BANNER = ".tq-closed-banner";

	@Autowired
	private Stage stage;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

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
				with(IsolationTests.FORMS.get("/trusts/{trust}/assessments"), when));
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

	@Test
	void changesNothingWhateverIsSent() {
		List<Post> posts = posts();
		assertThat(posts.stream().map(Post::pattern)).as("a form for every route that changes something")
			.containsExactlyInAnyOrderElementsOf(IsolationTests.FORMS.keySet());
		posts.forEach((post) -> as(post.who));
		close();
		Map<String, String> before = this.stage.checksums();
		for (Post post : posts) {
			Visitor.Page page = send(post);
			assertThat(page.status()).as(() -> post + ": " + page.document().text()).isEqualTo(409);
			assertThat(page.document().select("main h1").text()).as(post.toString()).isEqualTo("This trust is closed");
			assertThat(page.document().select(BANNER).text()).as(post.toString())
				.contains(this.trust.name() + " closed on 31 August 2026.", "nothing can be changed");
			assertThat(this.stage.checksums()).as(post + " changes nothing").isEqualTo(before);
		}
		reopen();
		List<String> effects = new ArrayList<>();
		for (Post post : posts) {
			Map<String, String> untouched = this.stage.checksums();
			Visitor.Page page = send(post);
			if (page.status() != 302 || this.stage.checksums().equals(untouched)) {
				effects.add(post + " answers " + page.status() + " " + page.document().select("main").text());
			}
		}
		assertThat(effects).as("without the wall each of them changes something").isEmpty();
		System.out
			.println("Closed trust: posts=" + posts.size() + ", changes=0, changes without the wall=" + posts.size());
	}

	/** A form for every route that changes something, each in a place where it would. */
	private List<Post> posts() {
		Map<String, Post> posts = new LinkedHashMap<>();
		String answered = open();
		String closable = open();
		answerAll("Tess", answered);
		paper("Pam", answered);
		enterAll("Pat", answered);
		paper("Pia", answered);
		Stage.require(as("Gus").post(answered + "/respondents/" + this.trust.person("Pia") + "/paper"), 302);
		paper("Leo", this.open);
		Stage.require(as("Tim").post(this.open + "/response"), 302);
		this.stage.superuser()
			.sql("update invitations set reminded_at = reminded_at - interval '5 minutes' where trust_id = ?")
			.param(this.trust.number())
			.update();
		String met = met();
		this.trust.invent("Nell");
		this.trust.grant("Nell", "TRUSTEE");
		put(posts, new Post("Gus", "/trusts/{trust}/assessments", "", "",
				with(IsolationTests.FORMS.get("/trusts/{trust}/assessments"), closing(60))));
		put(posts, of("Gus", ASSESSMENT + "/extension", this.open, "").with(with(closing(60), "reason", "Half term")));
		put(posts, of("Gus", ASSESSMENT + "/board", this.draft, ""));
		put(posts, of("Gus", ASSESSMENT + "/respondents", this.open, ""));
		put(posts, of("Gus", ASSESSMENT + "/respondents/several", this.draft, ""));
		put(posts, of("Gus", RESPONDENT + "/invitation", this.open, "Tod"));
		put(posts, of("Gus", RESPONDENT + "/address", this.open, "Tod").with("email",
				"right." + this.trust.number() + "@invented.example"));
		put(posts, of("Gus", RESPONDENT + "/removal", this.open, "Pia"));
		put(posts, of("Gus", ASSESSMENT + "/opening", this.draft, ""));
		put(posts, of("Gus", ASSESSMENT + "/reminder", this.open, ""));
		put(posts, of("Tess", RESPONSE, this.open, ""));
		put(posts, of("Tess", RESPONSE + "/dimensions/{dimension}", answered, ""));
		put(posts, of("Tess", RESPONSE + "/submission", answered, ""));
		put(posts, of("Tim", RESPONSE + "/indicators/{indicator}", this.open, ""));
		put(posts, of("Gus", RESPONDENT + "/paper-choice", this.open, "Pam"));
		put(posts, of("Gus", RESPONDENT + "/paper-choice/removal", this.open, "Leo"));
		put(posts, of("Gus", PAPER, answered, "Pam"));
		put(posts, of("Gus", PAPER + "/indicators/{indicator}", answered, "Pia"));
		put(posts, of("Gus", PAPER + "/dimensions/{dimension}", answered, "Pat"));
		put(posts, of("Gus", PAPER + "/submission", answered, "Pat"));
		put(posts, of("Gus", ASSESSMENT + "/closure", closable, ""));
		String closed = open();
		Stage.require(as("Gus").post(closed + "/closure"), 302);
		put(posts, of("Gus", ASSESSMENT + "/reopening", closed, "").with(with(closing(60), "reason", "Two were away")));
		put(posts, of("Gus", ASSESSMENT + "/cancellation", open(), ""));
		put(posts, of("Gus", ASSESSMENT + "/meeting/indicators/{indicator}", met, ""));
		put(posts, of("Clara", ASSESSMENT + "/meeting/comments", met, ""));
		put(posts, signOff(agreed()));
		String signed = signed();
		put(posts, of("Gus", ASSESSMENT + "/correction", signed, ""));
		String corrected = signed();
		Stage.require(as("Gus").post(corrected + "/correction", "reason", "Misheard"), 302);
		put(posts, of("Gus", ASSESSMENT + "/correction/removal", corrected, ""));
		String relying = relying();
		put(posts, of("Gus", EVIDENCE + "/indicators/{indicator}/links", relying, ""));
		put(posts, of("Gus", EVIDENCE_FILES, relying, ""));
		put(posts, of("Gus", EVIDENCE + "/items/{item}/confirmation", relying, ""));
		put(posts, of("Gus", EVIDENCE + "/carried", relying, ""));
		put(posts, of("Gus", EVIDENCE + "/items/{item}/removal", relying, ""));
		put(posts, of("Gus", "/trusts/{trust}/retention", "", ""));
		put(posts, of("Gus", PEOPLE, "", "").with("name", "Una Reeve", "email",
				"una." + this.trust.number() + "@invented.example", "role", "TRUSTEE"));
		put(posts, of("Gus", PEOPLE + "/{person}/roles", "", "Tim"));
		put(posts, of("Gus", PEOPLE + "/{person}/roles/{role}/removal", "vice-chair", "Vera"));
		put(posts, of("Gus", PEOPLE + "/{person}/departure", "", "Leo"));
		put(posts, of("Gus", HAND_OVER, "chief-executive", "Cecil").with("successor", "new", "name", "Odo Hale",
				"email", "odo." + this.trust.number() + "@invented.example"));
		put(posts, of("Gus", HAND_OVER + "/{successor}", "chair", "Clara"));
		return List.copyOf(posts.values());
	}

	/** Nothing is offered that would end in a refusal. */
	@Test
	void offersNoFormOfAMeeting() {
		String met = met();
		String agreed = agreed();
		String signed = signed();
		String corrected = signed();
		Stage.require(as("Gus").post(corrected + "/correction", "reason", "Misheard"), 302);
		List<String> pages = List.of(met + "/meeting/indicators/" + this.stage.indicators().get(0),
				met + "/meeting/comments", agreed + "/sign-off", signed + "/correction", corrected + "/correction",
				corrected + "/sign-off");
		as("Clara");
		for (String page : pages) {
			assertThat(as("Clara").get(page).document().select("main form")).as(page).isNotEmpty();
		}
		String overview = as("Clara").get(met + "/meeting").document().select("main .govuk-button").text();
		assertThat(overview).contains("Go on with");
		close();
		for (String page : pages) {
			Visitor.Page shown = as("Clara").get(page);
			assertThat(shown.status()).as(page).isEqualTo(200);
			assertThat(shown.document().select("main form, main .govuk-button")).as(page).isEmpty();
		}
		assertThat(as("Clara").get(met + "/meeting").document().select("main .govuk-button")).isEmpty();
		assertThat(as("Clara").get(agreed + "/sign-off").document().select("main").text())
			.contains("This trust is closed, so nothing can be signed off.");
	}

	/** A closed assessment that enough have answered. */
	private String met() {
		String assessment = open();
		for (String who : List.of("Tess", "Tod", "Tim", "Pam", "Pia")) {
			this.trust.sheet(who, assessment, Collections.nCopies(this.stage.indicators().size(), 3));
		}
		Stage.require(as("Gus").post(assessment + "/closure"), 302);
		return assessment;
	}

	/** A closed assessment whose board has agreed on everything. */
	private String agreed() {
		String assessment = open();
		Stage.require(as("Gus").post(assessment + "/closure"), 302);
		SignedBoard.agreeAll(this.stage, UUID.fromString(assessment.replaceAll(".*/", "")), 3);
		return assessment;
	}

	private String signed() {
		String assessment = agreed();
		SignedBoard.sign(as("Clara"), assessment, "Item 6");
		return assessment;
	}

	/** What the chair sends after looking at what the board agreed. */
	private Post signOff(String assessment) {
		Visitor.Page asked = SignedBoard.ask(as("Clara"), assessment, "Item 6");
		String[] form = asked.document()
			.select(".tq-interruption input[type=hidden]:not([name=_csrf])")
			.stream()
			.flatMap((input) -> java.util.stream.Stream.of(input.attr("name"), input.val()))
			.toArray(String[]::new);
		return of("Clara", ASSESSMENT + "/sign-off", assessment, "").with(form);
	}

	/**
	 * An assessment whose board meets, with an item to confirm and one of an earlier year
	 * to carry over.
	 */
	private String relying() {
		String[] when = closing(30);
		String earlier = open(draft(with(when, "year", Integer.toString(Integer.parseInt(when[1]) - 1))));
		String relying = open();
		for (String assessment : List.of(earlier, relying)) {
			Stage.require(as("Gus").post(assessment + "/closure"), 302);
			for (int times = 0; times < 2; times++) {
				Stage.require(
						as("Gus").post(assessment + "/evidence/indicators/" + this.stage.indicators().get(0) + "/links",
								IsolationTests.FORMS.get(EVIDENCE + "/indicators/{indicator}/links")),
						302);
			}
		}
		this.stage.superuser()
			.sql("update evidence_items set to_confirm = true where assessment_id = ?::uuid")
			.param(relying.replaceAll(".*/", ""))
			.update();
		this.stage.superuser()
			.sql("update assessments set state = 'SIGNED_OFF' where assessment_id = ?::uuid")
			.param(earlier.replaceAll(".*/", ""))
			.update();
		this.stage.superuser()
			.sql("""
					insert into sign_offs select trust_id, academic_year, assessment_id, 1, now(), ?, current_date, 'Item 6', null,
						(select string_agg('"item":"' || item_id || '"', ' ') from evidence_items where assessment_id = ?::uuid),
						repeat('0', 64)
					from assessments where assessment_id = ?::uuid""")
			.params(this.trust.person("Clara"), earlier.replaceAll(".*/", ""), earlier.replaceAll(".*/", ""))
			.update();
		return relying;
	}

	private static void put(Map<String, Post> posts, Post post) {
		posts.put(post.pattern, post);
	}

	private static Post of(String who, String pattern, String where, String person) {
		return new Post(who, pattern, where, person, IsolationTests.FORMS.get(pattern));
	}

	private static String[] with(String[] form, String... changes) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String[] part : List.of(form, changes)) {
			for (int place = 0; place < part.length; place += 2) {
				fields.put(part[place], part[place + 1]);
			}
		}
		return fields.entrySet()
			.stream()
			.flatMap((field) -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
			.toArray(String[]::new);
	}

	private Visitor.Page send(Post post) {
		String path = post.path(this.trust, this.stage);
		return post.pattern.equals(EVIDENCE_FILES) ? Multipart.of(as(post.who), post.form)
			.file("file", "report.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))
			.send(path) : as(post.who).post(path, post.form);
	}

	private void answerAll(String who, String assessment) {
		Stage.require(as(who).post(assessment + "/response"), 302);
		enter(as(who), assessment + "/response/indicators/");
	}

	private void paper(String who, String assessment) {
		Stage.require(as("Gus").post(assessment + "/respondents/" + this.trust.person(who) + "/paper-choice"), 302);
	}

	private void enterAll(String who, String assessment) {
		paper(who, assessment);
		String sheet = assessment + "/respondents/" + this.trust.person(who) + "/paper";
		Stage.require(as("Gus").post(sheet), 302);
		enter(as("Gus"), sheet + "/indicators/");
	}

	private void enter(Visitor visitor, String indicators) {
		this.stage.indicators()
			.forEach((indicator) -> Stage.require(visitor.post(indicators + indicator,
					IsolationTests.FORMS.get(RESPONSE + "/indicators/{indicator}")), 302));
	}

	@Test
	void readsTheSameAsBefore() {
		this.trust.answer("Tess", this.open, "3");
		String counted = open();
		for (String who : List.of("Tess", "Tod", "Tim", "Pam", "Leo")) {
			answerAll(who, counted);
			Stage.require(as(who).post(counted + "/response/submission"), 302);
		}
		Stage.require(as("Gus").post(counted + "/closure"), 302);
		List<String> paths = paths(List.of(this.draft, this.open, counted));
		Map<String, Integer> before = statuses(paths);
		close();
		Map<String, String> tables = this.stage.checksums();
		assertThat(statuses(paths)).isEqualTo(before);
		assertThat(this.stage.checksums()).as("no page writes anything").isEqualTo(tables);
		long readable = before.values().stream().filter((status) -> status == 200).count();
		System.out.println("Closed trust: pages asked for=" + before.size() + ", readable=" + readable
				+ ", different from before=0");
		assertThat(readable).isGreaterThan(40);
		reopen();
	}

	private List<String> paths(List<String> assessments) {
		List<String> paths = new ArrayList<>();
		this.mapping.getHandlerMethods().keySet().forEach((mapped) -> mapped.getPatternValues().forEach((pattern) -> {
			if (pattern.startsWith("/trusts/")
					&& mapped.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
				assessments.forEach((assessment) -> paths
					.add(new Post("", pattern, assessment, "Tod", new String[0]).path(this.trust, this.stage)));
			}
		}));
		return paths.stream().distinct().sorted().toList();
	}

	/** Every page that answers tells whether the trust is closed. */
	private Map<String, Integer> statuses(List<String> paths) {
		Map<String, Integer> statuses = new TreeMap<>();
		for (String who : List.of("Gus", "Tess", "Cecil")) {
			for (String path : paths) {
				Visitor.Page page = as(who).get(path);
				statuses.put(who + " " + path, page.status());
				if (page.status() == 200 && page.header("Content-Type").orElse("").startsWith("text/html")) {
					assertThat(page.document().select(BANNER)).as(path).hasSize(isClosed() ? 1 : 0);
				}
			}
		}
		return statuses;
	}

	private boolean isClosed() {
		return this.stage.superuser()
			.sql("select closed_on is not null from trusts where trust_id = ?")
			.param(this.trust.number())
			.query(Boolean.class)
			.single();
	}

	@Test
	void isNotThereForStrangersAllTheSame() {
		List<Post> posts = posts();
		close();
		Map<String, String> before = this.stage.checksums();
		for (Post post : posts) {
			Visitor.Page page = this.stage.as(Stage.JOAN).post(post.path(this.trust, this.stage), post.form);
			assertThat(page.status()).as(post.toString()).isEqualTo(404);
			assertThat(page.body()).doesNotContain(this.trust.name());
		}
		assertThat(this.stage.checksums()).isEqualTo(before);
		reopen();
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

	/**
	 * A form and where it is sent.
	 *
	 * @param where the path of an assessment, or a role
	 */
	private record Post(String who, String pattern, String where, String person, String[] form) {

		Post with(String... fields) {
			return new Post(this.who, this.pattern, this.where, this.person, fields);
		}

		String path(PlayedTrust trust, Stage stage) {
			String role = this.where.startsWith("/") ? "chair" : this.where;
			String path = this.pattern.replace("{role}", role)
				.replace("{person}", this.person.isEmpty() ? "" : trust.person(this.person).toString())
				.replace("{successor}", trust.person("Tim").toString())
				.replace("{version}", "1")
				.replace("{indicator}", stage.indicators().get(0))
				.replace("{dimension}", dimension(stage))
				.replace("{item}", this.pattern.contains("{item}") ? item(stage, this.where) : "");
			return path.replace(ASSESSMENT, this.where).replace("{trust}", trust.reference().toString());
		}

		/** The item that was added first and is still there. */
		private static String item(Stage stage, String assessment) {
			return stage.superuser()
				.sql("""
						select item_id::text from evidence_items
						where assessment_id = ?::uuid and removed_at is null order by added_at limit 1""")
				.param(assessment.replaceAll(".*/", ""))
				.query(String.class)
				.optional()
				.orElseGet(() -> UUID.randomUUID().toString());
		}

		private static String dimension(Stage stage) {
			return stage.superuser()
				.sql("select dimension_id from dimension_results limit 1")
				.query(String.class)
				.single();
		}

		@Override
		public String toString() {
			return this.who + ": POST " + this.pattern;
		}

	}

}
