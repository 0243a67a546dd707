package org.trustquality.assessment.answering;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Answers that no page would send are refused with a page, and change nothing. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadAnswerTests {

	private static final String SEEN = "&seenCode=2&seenNote=e3b0c44298fc1c14";

	private static final int MEGABYTE = 1024 * 1024;

	@Autowired
	private Stage stage;

	private Refusals refusals;

	private Stage.Played open;

	private Visitor joan;

	private String address;

	@BeforeAll
	void play() {
		this.refusals = new Refusals(this.stage);
		this.open = this.stage.open(Stage.SALTMARSH);
		this.joan = this.open.begin(Stage.JOAN);
		this.address = this.open.indicator(this.stage.indicators().get(0));
		this.open.answer(this.joan, this.stage.indicators().get(0), "2", "");
	}

	@AfterAll
	void say() {
		System.out.println("Bad answers: " + this.refusals);
	}

	static Stream<Arguments> bodies() {
		return Stream.of(arguments("choice=0" + SEEN, 400), arguments("choice=6" + SEEN, 400),
				arguments("choice=9" + SEEN, 400), arguments("choice=2.5" + SEEN, 400),
				arguments("choice=-1" + SEEN, 400), arguments("choice=%3Cscript%3E" + SEEN, 400),
				arguments("choice=%D9%A3" + SEEN, 400), arguments("choice=1e0" + SEEN, 400),
				arguments("choice=99999999999999999999" + SEEN, 400), arguments("choice=" + SEEN, 400),
				arguments("choice=3%00" + SEEN, 400), arguments("choice=%00" + SEEN, 400),
				arguments("note=only" + SEEN, 400), arguments("choice=3&choice=4" + SEEN, 400),
				arguments("choice=not-applicable" + SEEN, 400), arguments("choice=not-applicable&note=+++" + SEEN, 400),
				arguments("choice=NOT-SURE" + SEEN, 400), arguments("choice=3", 400),
				arguments("choice=3&seenCode=2", 400), arguments("choice=3&seenNote=x", 400),
				arguments("choice=3&seenCode=x&seenNote=x", 400), arguments("choice=3&seenCode=-3&seenNote=x", 400),
				arguments("choice=3&seenCode=%00&seenNote=%00", 400),
				arguments("choice=3&seenCode=2&seenCode=2&seenNote=x", 400),
				arguments("choice=3&seenCode=4&seenNote=e3b0c44298fc1c14", 409),
				arguments("choice=3&note=new&seenCode=2&seenNote=%00", 409),
				arguments("choice=3&note=nul%00here" + SEEN, 400), arguments("choice=3&note=%00" + SEEN, 400),
				arguments("choice=3&note=" + "z".repeat(MEGABYTE) + SEEN, 400),
				arguments("choice=3&note=" + "z".repeat(3 * MEGABYTE) + SEEN, 413),
				arguments("choice=3" + SEEN + "&x=1".repeat(1001), 400), arguments("choice=3&note=%ZZ" + SEEN, 400),
				arguments("choice[0]=3" + SEEN, 400), arguments("next=later", 400), arguments("", 400));
	}

	@ParameterizedTest(name = "[{index}] {1}")
	@MethodSource("bodies")
	void refusesWhatNoPageSends(String body, int status) {
		this.refusals.refuse(status, () -> this.joan.postRaw(this.address, this.joan.form() + "&" + body));
		assertThat(this.open.ratings(Stage.JOAN).get(0)).isEqualTo(2);
	}

	/** Bytes that are no UTF-8 become replacement characters, as in a browser. */
	@Test
	void storesTextThatIsNoUtf8AsReplacementCharacters() {
		String indicator = this.stage.indicators().get(1);
		String page = this.open.indicator(indicator);
		this.joan.get(page);
		for (String bytes : new String[] { "%ED%A0%80", "%C0%AF", "%FF%FE", "%F8%88%80%80%80", "\u00ED\u00A0\u0080" }) {
			Visitor.Page again = this.joan.get(page);
			Visitor.Page saved = this.joan.postRaw(page,
					this.joan.form() + "&choice=3&note=a" + bytes + "b&seenCode="
							+ again.document().select("input[name=seenCode]").val() + "&seenNote="
							+ again.document().select("input[name=seenNote]").val());
			assertThat(saved.status()).as(bytes).isIn(302, 400);
			if (saved.status() == 302) {
				assertThat(this.joan.get(page).document().select("textarea").get(0).wholeText()).startsWith("a\uFFFD")
					.endsWith("b");
			}
		}
	}

	@Test
	void ignoresFieldsThatItDoesNotAskFor() {
		String page = this.open.indicator(this.stage.indicators().get(2));
		Map<String, String> before = this.stage.checksums();
		assertThat(this.joan
			.submit(this.joan.get(page), page, "choice", "4", "ratings", "{5,5}", "ratings[0]", "5", "trust.name",
					"Mine", "trustId", "1", "state", "CLOSED", "assessment.state", "CLOSED", "capacity",
					"CHIEF_EXECUTIVE", "class.module.classLoader.x", "1", "_choice", "on", "!choice", "5",
					"respondentKey", "x", "completedDimensions", "x", "list[999999].x", "1")
			.status()).isEqualTo(302);
		Map<String, String> after = this.stage.checksums();
		assertThat(this.open.ratings(Stage.JOAN)).startsWith(2).element(2).isEqualTo(4);
		after.keySet()
			.stream()
			.filter((table) -> !table.equals("responses"))
			.forEach((table) -> assertThat(after.get(table)).as(table).isEqualTo(before.get(table)));
	}

	static Stream<Arguments> places() {
		return Stream.of(arguments("/indicators/NO-1.1", 404), arguments("/indicators/%00", 400),
				arguments("/indicators/%E2%80%AE", 404), arguments("/indicators/..%2F..%2Fcheck", 400),
				arguments("/indicators/" + "q".repeat(5000), 404), arguments("/dimensions/none", 404),
				arguments("/dimensions/%00", 400), arguments("/elsewhere", 404));
	}

	@ParameterizedTest
	@MethodSource("places")
	void refusesIndicatorsOfAnotherEdition(String place, int status) {
		this.refusals.refuse(status, () -> this.joan.get(this.open.response() + place));
		this.refusals.refuse(status, () -> this.joan.postRaw(this.open.response() + place,
				this.joan.form() + "&choice=3&completed=yes&seenCode=0&seenNote=e3b0c44298fc1c14"));
	}

	@Test
	void refusesAnswersBeforeOpening() {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		String page = draft.indicator(this.stage.indicators().get(0));
		this.refusals.refuse(409, () -> this.joan.get(draft.response()));
		this.refusals.refuse(409, () -> this.joan.post(draft.response()));
		this.refusals.refuse(409, () -> this.joan.get(page));
		this.refusals.refuse(409, () -> this.joan.postRaw(page, this.joan.form() + "&choice=3" + SEEN));
		this.refusals.refuse(409, () -> this.joan.post(draft.response() + "/submission"));
		this.refusals.refuse(409, () -> this.joan.get(draft.path() + "/results"));
		this.refusals.refuse(404, () -> this.joan.get(draft.response() + "/answers"));
	}

	@Test
	void refusesAnswersAfterClosing() {
		Stage.Played closed = this.stage.open(Stage.SALTMARSH);
		Visitor wendy = closed.answerAll("Wendy Hollis", "4");
		String page = closed.indicator(this.stage.indicators().get(0));
		Visitor.Page before = wendy.get(page);
		assertThat(this.stage.as(Stage.JOAN).post(closed.path() + "/closure").status()).isEqualTo(302);
		Visitor.Page refused = this.refusals.refuse(409, () -> wendy.submit(before, page, "choice", "1"));
		assertThat(refused.document().text()).contains("has closed");
		this.refusals.refuse(409, () -> wendy.get(page));
		this.refusals.refuse(409, () -> wendy.post(closed.response() + "/submission"));
		this.refusals.refuse(409, () -> wendy.post(closed.response()));
		assertThat(closed.ratings("Wendy Hollis")).containsOnly(4);
	}

	@Test
	void refusesToSendAnIncompleteSheet() {
		Visitor.Page page = this.refusals.refuse(400, () -> this.joan.post(this.open.response() + "/submission"));
		assertThat(page.document().text()).contains("Nothing was sent");
	}

	@Test
	void refusesToAnswerBeforeStarting() {
		Visitor marcus = this.stage.as("Marcus Thorne");
		this.refusals.refuse(409, () -> marcus.postRaw(this.address, marcus.form() + "&choice=3" + SEEN));
		this.refusals.refuse(409, () -> marcus.post(this.open.response() + "/submission"));
		this.refusals.refuse(409, () -> marcus.postRaw(this.address, marcus.form() + "&choice=7" + SEEN));
		String part = this.stage.superuser()
			.sql("select dimension_id from dimension_results limit 1")
			.query(String.class)
			.single();
		this.refusals.refuse(409, () -> marcus.post(this.open.response() + "/dimensions/" + part, "completed", "yes"));
		this.refusals.refuse(400,
				() -> this.joan.post(this.open.response() + "/dimensions/" + part, "completed", "perhaps"));
	}

}
