package org.trustquality.assessment.own;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The pages on which organisers write what their board asks itself. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnIndicatorPagesTests {

	@Autowired
	private Stage stage;

	private Refusals refusals;

	private PlayedTrust trust;

	private Visitor gus;

	private String list = "";

	@BeforeAll
	void play() {
		this.refusals = new Refusals(this.stage);
		this.trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Vera:VICE_CHAIR",
				"Tess:TRUSTEE", "Cecil:CHIEF_EXECUTIVE");
		this.gus = this.trust.as("Gus");
		this.gus.get(this.trust.path());
		this.list = this.trust.path() + "/own-indicators";
	}

	private static String[] form(String... changes) {
		List<String> form = new ArrayList<>(List.of("dimension", "QE", "title", "Title", "statement", "Statement.",
				"why", "", "level-1", "a", "level-2", "b", "level-3", "c", "level-4", "d", "level-5", "e"));
		for (int place = 0; place < changes.length; place += 2) {
			form.set(form.indexOf(changes[place]) + 1, changes[place + 1]);
		}
		return form.toArray(String[]::new);
	}

	private void forget() {
		this.stage.superuser().sql("delete from own_indicators where trust_id = ?").param(this.trust.number()).update();
	}

	static Stream<Arguments> faults() {
		return Stream.of(arguments("dimension", "", "Choose the dimension"),
				arguments("dimension", "XX", "Choose the dimension"),
				arguments("dimension", "\0", "Choose the dimension"), arguments("title", "", "Enter a short name"),
				arguments("title", " \t ", "Enter a short name"),
				arguments("title", "T".repeat(41), "at most 40 characters"),
				arguments("title", "a\u202Eb", "in letters, digits and signs only"),
				arguments("title", "a\0b", "in letters, digits and signs only"),
				arguments("statement", "", "Enter the statement"),
				arguments("statement", "S".repeat(301), "at most 300 characters"),
				arguments("why", "W".repeat(301), "at most 300 characters"),
				arguments("why", "\u202E", "in letters, digits and signs only"),
				arguments("level-1", "", "Enter what 1 Not yet means here"),
				arguments("level-5", "  ", "Enter what 5 Embedded means here"),
				arguments("level-3", "L".repeat(151), "at most 150 characters"));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("faults")
	void refusesWhatNoBoardCanBeAsked(String field, String value, String message) {
		Visitor.Page page = this.refusals.refuse(400, () -> this.gus.post(this.list, form(field, value)));
		assertThat(page.document().title()).startsWith("Error: Add an indicator");
		assertThat(page.document().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#" + field);
		assertThat(page.document().select("#" + field)).hasSize(1);
		assertThat(page.document().select(".govuk-error-message").text()).contains(message);
		assertThat(page.document().select("#level-2").text()).as("what was typed").isEqualTo("b");
	}

	@Test
	void namesEverythingThatIsMissing() {
		Visitor.Page page = this.refusals.refuse(400, () -> this.gus.post(this.list));
		assertThat(page.document().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#dimension",
				"#title", "#statement", "#level-1", "#level-2", "#level-3", "#level-4", "#level-5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b>Reading</b> & more", "${7*7} [[${x}]]", "=1+1",
			"O'Neil \"says\" \\ / \u00e9 \uD83D\uDE00" })
	void takesMarkupForText(String text) {
		Stage.require(this.gus.post(this.list, form("title", text, "statement", text, "why", text, "level-4", text)),
				302);
		assertThat(this.gus.get(this.list).document().select(".tq-card h2").last().text()).isEqualTo(text);
		String one = this.gus.get(this.list).document().select(".tq-card a").last().attr("href");
		assertThat(this.gus.get(one).document().select("#level-4").text()).isEqualTo(text);
		assertThat(this.gus.get(one).document().select("main b")).isEmpty();
		forget();
	}

	@Test
	void changesTheWordsOfOneThatNobodyWasAsked() {
		Stage.require(this.gus.post(this.list, form("title", "Before")), 302);
		String one = this.gus.get(this.list).document().select(".tq-card a").last().attr("href");
		this.refusals.refuse(400, () -> this.gus.post(one, form("title", "")));
		Stage.require(this.gus.submit(this.gus.get(one), one, "title", "After", "dimension", "PB"), 302);
		assertThat(this.gus.get(this.list).document().select(".tq-card").last().text()).contains("After")
			.doesNotContain("Before");
		assertThat(this.trust.acts()).endsWith("OWN_INDICATOR_ADDED", "OWN_INDICATOR_CHANGED");
		Stage.require(this.gus.submit(this.gus.get(one), one), 302);
		assertThat(this.trust.acts()).as("the same words").endsWith("OWN_INDICATOR_ADDED", "OWN_INDICATOR_CHANGED");
		forget();
	}

	/** Nobody has answered it, so the assessment that is to ask it asks the new words. */
	@Test
	void changesTheWordsInAnAssessmentThatHasNotOpened() {
		Stage.require(this.gus.post(this.list, form("title", "Before")), 302);
		Stage.require(this.gus.post(this.list, form("title", "Beside")), 302);
		List<String> ones = this.gus.get(this.list).document().select(".tq-card a").eachAttr("href");
		String draft = this.trust.draft("Gus", 1, Stage.QUALITY + "+own");
		String edition = edition(draft);
		Visitor.Page page = this.gus.get(ones.get(0));
		assertThat(page.document().select("main").text()).contains("It is in the assessment",
				"which nobody can answer yet", "print them again");
		assertThat(page.document().select("main p a").eachAttr("href")).contains(draft);
		assertThat(page.document().select("main dl")).as("the words stand in the form").isEmpty();
		Stage.require(
				this.gus.submit(page, ones.get(0), "title", "After", "statement", "Said anew.", "dimension", "PB"),
				302);
		assertThat(edition(draft)).isNotEqualTo(edition).contains("-own-");
		assertThat(asked(draft)).contains("Said anew.").doesNotContain("\"title\":\"Before\"");
		assertThat(this.stage.superuser()
			.sql("select string_agg(indicator_id, ' ' order by position) from edition_indicators "
					+ "where edition_id = ? and indicator_id like 'OWN-%'")
			.param(edition(draft))
			.query(String.class)
			.single()).as("in the edition's order").isEqualTo(id(ones.get(1)) + " " + id(ones.get(0)));
		Stage.require(this.gus.submit(this.gus.get(ones.get(0)), ones.get(0), "title", "Before", "statement",
				"Statement.", "dimension", "QE"), 302);
		assertThat(edition(draft)).as("the one that says the same").isEqualTo(edition);
		assertThat(this.gus.get(ones.get(0) + "/removal").document().select("main li").eachText()).hasSize(2)
			.last()
			.asString()
			.contains("which has not opened, goes on with it");
		Stage.require(this.gus.post(draft + "/cancellation", "reason", "Not now"), 302);
		assertThat(this.gus.get(ones.get(0)).document().select("main").text())
			.doesNotContain("which nobody can answer");
		Stage.require(this.gus.submit(this.gus.get(ones.get(0)), ones.get(0), "title", "After it"), 302);
		assertThat(edition(draft)).as("what was cancelled stays").isEqualTo(edition);
		forget();
	}

	private static String id(String one) {
		return one.replaceAll(".*/", "");
	}

	private String edition(String assessment) {
		return this.stage.superuser()
			.sql("select edition_id from assessments where assessment_id = ?::uuid")
			.param(assessment.replaceAll(".*/", ""))
			.query(String.class)
			.single();
	}

	private String asked(String assessment) {
		return this.stage.superuser()
			.sql("select content from editions where id = ?")
			.param(edition(assessment))
			.query(String.class)
			.single();
	}

	/** What people answer is what stands in the page, whoever was first. */
	@Test
	void changesTheWordsOrOpensTheAssessmentWhenBothHappenAtOnce() throws Exception {
		for (String who : List.of("Tod", "Tim", "Pam")) {
			this.trust.invent(who);
			this.trust.grant(who, "TRUSTEE");
		}
		int changed = 0;
		for (int round = 0; round < 6; round++) {
			Stage.require(this.gus.post(this.list, form("statement", "Said first.")), 302);
			String one = this.gus.get(this.list).document().select(".tq-card a").last().attr("href");
			String draft = this.trust.draft("Gus", 0, Stage.QUALITY + "+own");
			this.stage.forgetLimits();
			AtomicBoolean opens = new AtomicBoolean();
			List<Integer> statuses = PlayedTrust.together(2,
					() -> opens.compareAndSet(false, true) ? this.gus.twin().post(draft + "/opening").status()
							: 1000 + this.gus.twin().post(one, form("statement", "Said anew.")).status());
			assertThat(statuses).contains(302).containsAnyOf(1302, 1409);
			boolean anew = statuses.contains(1302);
			changed += anew ? 1 : 0;
			assertThat(asked(draft).contains("Said anew.")).isEqualTo(anew);
			assertThat(this.gus.get(one).document().select("main").text()).contains("has opened asks it",
					anew ? "Said anew." : "Said first.");
			this.refusals.refuse(409, () -> this.gus.post(one, form("statement", "Said late.")));
			forget();
		}
		System.out.println("Own words changed while their assessment opened, 6 times: changed=" + changed
				+ ", asked otherwise than shown=0");
	}

	@Test
	void removesOneAfterAsking() {
		Stage.require(this.gus.post(this.list, form("title", "Going")), 302);
		String one = this.gus.get(this.list).document().select(".tq-card a").last().attr("href");
		Visitor.Page asked = this.gus.get(one + "/removal");
		assertThat(asked.document().text()).contains("Remove “Going”?", "gone for good");
		Stage.require(this.gus.submit(asked, one + "/removal"), 302);
		assertThat(this.gus.get(this.list + "?done=removed").document().text()).contains("The indicator is removed.",
				"There are none yet.");
		assertThat(this.gus.post(one + "/removal").status()).isEqualTo(404);
	}

	/**
	 * Not even one that nobody was ever asked is mistaken for another in what the log
	 * says.
	 */
	@Test
	void givesNoNumberTwice() {
		List<String> given = new ArrayList<>();
		for (int time = 0; time < 3; time++) {
			Stage.require(this.gus.post(this.list, form()), 302);
			given.add(this.gus.get(this.list).document().select(".tq-card a").last().attr("href"));
			Stage.require(this.gus.post(given.get(time) + "/removal"), 302);
		}
		assertThat(given).doesNotHaveDuplicates();
	}

	/** Also when several add in the same moment. */
	@Test
	void takesTenAtMost() throws Exception {
		for (int count = 0; count < 8; count++) {
			Stage.require(this.gus.post(this.list, form("title", "Number " + count)), 302);
		}
		List<Integer> statuses = PlayedTrust.together(6, () -> this.gus.twin().post(this.list, form()).status());
		assertThat(PlayedTrust.counted(statuses)).containsEntry(302, 2L).containsEntry(409, 4L);
		assertThat(this.refusals.refuse(409, () -> this.gus.post(this.list, form())).document().text())
			.contains("Remove one before you add another");
		this.refusals.refuse(409, () -> this.gus.get(this.list + "/new"));
		assertThat(this.gus.get(this.list).document().select("main a[role=button]")).isEmpty();
		assertThat(this.stage.superuser()
			.sql("select number from own_indicators where trust_id = ? order by number")
			.param(this.trust.number())
			.query(Integer.class)
			.list()).hasSize(10).doesNotHaveDuplicates();
		forget();
	}

	@Test
	void isThereForOrganisersAlone() {
		for (String who : List.of("Clara", "Vera", "Gus")) {
			assertThat(this.trust.as(who).get(this.list).status()).as(who).isEqualTo(200);
			assertThat(this.trust.as(who).get(this.trust.path()).document().select("a[href$=/own-indicators]"))
				.hasSize(1);
		}
		for (String who : List.of("Tess", "Cecil")) {
			assertThat(this.trust.as(who).get(this.list).status()).as(who).isEqualTo(404);
			assertThat(this.trust.as(who).get(this.trust.path()).document().select("a[href$=/own-indicators]"))
				.isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "OWN-0", "OWN-999", "OWN-1", "own-1", "QE-1.1", "OWN-1.0", "OWN-99999999999", "%00", "..%2f" })
	void knowsNoOthers(String id) {
		assertThat(this.gus.get(this.list + "/" + id).status()).isIn(400, 404);
		assertThat(this.gus.post(this.list + "/" + id, form()).status()).isIn(400, 404);
	}

	/** The longest texts that a form takes fit into an edition. */
	@Test
	void asksTheLongestWordsToo() {
		String[] longest = IntStream.rangeClosed(1, 5)
			.boxed()
			.flatMap((level) -> Stream.of("level-" + level, "L".repeat(150)))
			.toArray(String[]::new);
		Stage.require(this.gus.post(this.list,
				form(Stream
					.concat(Stream.of("title", "T".repeat(40), "statement", "S".repeat(300), "why", "W".repeat(300)),
							Stream.of(longest))
					.toArray(String[]::new))),
				302);
		assertThat(this.trust.draft("Gus", 0, Stage.QUALITY + "+own")).contains("/assessments/");
		forget();
	}

}
