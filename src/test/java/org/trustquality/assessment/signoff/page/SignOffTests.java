package org.trustquality.assessment.signoff.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The chair signs exactly what the board agreed and the chair has looked at. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignOffTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

	@Autowired
	private Stage stage;

	private SignedBoard agreed() {
		SignedBoard board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		board.agreeAll(4);
		return board;
	}

	private static String[] form(Visitor.Page asked) {
		return Stream.of("day", "month", "year", "reference", "seen")
			.flatMap((name) -> Stream.of(name, asked.document().select("form input[name=" + name + "]").val()))
			.toArray(String[]::new);
	}

	@Test
	void showsEverythingThatWillBeSigned() {
		SignedBoard board = agreed();
		board.change(0, "level = 2, reason = 'Two schools are behind', dissent_noted = true, target_level = 3");
		board.rely(1, "External review", false);
		board.rely(2, "Last year''s review", true);
		Document page = board.trust().as("Clara").get(board.path() + "/sign-off").document();
		assertThat(page.select("h1").text()).isEqualTo("Check what the board agreed");
		assertThat(page.select(".tq-agreed-list .govuk-summary-list__row")).hasSize(33);
		assertThat(page.select(".tq-agreed-list a:contains(Change)").first().attr("href"))
			.isEqualTo(board.path() + "/meeting/indicators/" + this.stage.indicators().get(0));
		assertThat(page.text()).contains("2 Starting", "Two schools are behind", "Dissent noted",
				"Target for next year: 3 Partly in place", "Agreed score", "Trustees' score",
				"Trustees: 1 at 2 Starting, 2 at 3 Partly in place, 3 at 4 Established. Average 58 of 100",
				"Chief executive: 4 Established", "agreed 2 Starting, 1.3 levels below the trustees' average",
				"External review, 1 March 2026, page 4. Confidential. To be looked at again by 1 March 2027",
				"One evidence item of an earlier year is not confirmed");
		assertThat(page.text()).doesNotContain("Last year's review", "Not yet agreed");
		assertThat(page.select("form[method=get] input[name=reference]")).hasSize(1);
	}

	@Test
	void letsOnlyTheChairSignOff() {
		SignedBoard board = agreed();
		Visitor.Page asked = board.ask(board.trust().as("Clara"), "Item 6");
		for (String organiser : List.of("Gus", "Vera")) {
			Visitor visitor = board.trust().as(organiser);
			Document page = visitor.get(board.path() + "/sign-off").document();
			assertThat(page.text()).contains("Only the chair signs off.");
			assertThat(page.select("main form")).isEmpty();
			assertThat(visitor.get(asked.path()).status()).isEqualTo(404);
			assertThat(visitor.post(board.path() + "/sign-off", form(asked)).status()).isEqualTo(404);
		}
		for (String reader : List.of("Tess", "Cecil")) {
			Visitor visitor = board.trust().as(reader);
			assertThat(visitor.get(board.path() + "/sign-off").status()).isEqualTo(404);
			assertThat(visitor.post(board.path() + "/sign-off", form(asked)).status()).isEqualTo(404);
		}
		assertThat(board.versions()).isZero();
		assertThat(board.state()).isEqualTo("CLOSED");
	}

	@Test
	void asksOnceMoreAndSigns() {
		SignedBoard board = agreed();
		Visitor clara = board.trust().as("Clara");
		Visitor.Page asked = board.ask(clara, "  Board,\n item 6 ");
		assertThat(asked.status()).isEqualTo(200);
		assertThat(asked.document().select(".tq-interruption h1").text())
			.isEqualTo("You cannot change these after signing off");
		assertThat(asked.document().text()).contains("33 agreed levels", "0 evidence items", "minuted as Board, item 6",
				board.trust().name());
		Visitor.Page signed = clara.submit(asked, board.path() + "/sign-off");
		assertThat(signed.status()).isEqualTo(302);
		assertThat(signed.location()).isEqualTo(board.path() + "/versions/1");
		assertThat(board.state()).isEqualTo("SIGNED_OFF");
		assertThat(board.stored(1, "minute_reference")).isEqualTo("Board, item 6");
		assertThat(board.stored(1, "signed_by")).isEqualTo(board.trust().person("Clara").toString());
		assertThat(board.actsSinceClosing()).endsWith("SIGNED_OFF");
		assertThat(clara.get(board.path() + "/sign-off").status()).as("nothing left to sign").isEqualTo(409);
	}

	@Test
	void tellsTheActivityLogWhatWasSigned() {
		SignedBoard board = SignedBoard.signed(this.stage);
		Visitor gus = board.trust().as("Gus");
		assertThat(gus.get(board.trust().path() + "/activity").document().text()).contains(
				board.trust().named("Clara") + " signed off version 1 of the assessment",
				"SHA-256: " + board.stored(1, "hash"));
		assertThat(gus.get(board.trust().path() + "/activity/head").body())
			.contains("Trust reference: " + board.trust().reference() + "\nLast line: ");
	}

	@Test
	void tellsEveryoneWhoWasAskedWithoutALevelOrAScore() {
		SignedBoard board = SignedBoard.signed(this.stage);
		for (String who : List.of("Clara", "Vera", "Tess", "Tod", "Tim", "Pam", "Cecil")) {
			assertThat(board.trust().mails(who)).as(who).endsWith(board.trust().name() + ": the board has agreed");
		}
		assertThat(board.trust().mails("Gus")).isEmpty();
		String text = this.stage.superuser()
			.sql("select plain_text from mails where recipient = ? order by queued_at desc limit 1")
			.param(board.trust().email("Tess"))
			.query(String.class)
			.single();
		assertThat(text).contains(board.path() + "/versions/1");
		assertThat(text).doesNotContain("Established", "Reason", "score", "Nobody sees");
	}

	static Stream<Map.Entry<String, String[]>> badForms() {
		String day = Integer.toString(TODAY.getDayOfMonth());
		String month = Integer.toString(TODAY.getMonthValue());
		String year = Integer.toString(TODAY.getYear());
		LocalDate tomorrow = TODAY.plusDays(1);
		LocalDate yesterday = TODAY.minusDays(1);
		return Stream.of(Map.entry("real date", new String[] { "31", "2", year, "x" }),
				Map.entry("real date", new String[] { "", "", "", "x" }),
				Map.entry("real date", new String[] { "today", month, year, "x" }),
				Map.entry("real date", new String[] { day, month, "99999999999", "x" }),
				Map.entry("today or in the past", new String[] { Integer.toString(tomorrow.getDayOfMonth()),
						Integer.toString(tomorrow.getMonthValue()), Integer.toString(tomorrow.getYear()), "x" }),
				Map.entry("before the assessment opened", new String[] { Integer.toString(yesterday.getDayOfMonth()),
						Integer.toString(yesterday.getMonthValue()), Integer.toString(yesterday.getYear()), "x" }),
				Map.entry("Enter the minute reference", new String[] { day, month, year, " \r\n " }),
				Map.entry("at most 200 characters", new String[] { day, month, year, "x".repeat(201) }),
				Map.entry("letters, digits and signs only", new String[] { day, month, year, "a\u202eb" }),
				Map.entry("letters, digits and signs only", new String[] { day, month, year, "a\u0000b" }));
	}

	private SignedBoard forBadForms;

	@ParameterizedTest
	@MethodSource("badForms")
	void keepsWhatWasTypedAndSaysWhatIsWrong(Map.Entry<String, String[]> bad) {
		this.forBadForms = (this.forBadForms != null) ? this.forBadForms : agreed();
		SignedBoard board = this.forBadForms;
		Visitor clara = board.trust().as("Clara");
		String[] typed = bad.getValue();
		String seen = clara.get(board.path() + "/sign-off").document().select("input[name=seen]").val();
		for (Visitor.Page page : List.of(clara.get(board.confirmation(typed[0], typed[1], typed[2], typed[3], seen)),
				clara.post(board.path() + "/sign-off", "day", typed[0], "month", typed[1], "year", typed[2],
						"reference", typed[3], "seen", seen))) {
			assertThat(page.status()).isEqualTo(400);
			assertThat(page.document().title()).startsWith("Error: ");
			assertThat(page.document().select(".govuk-error-summary").text()).contains(bad.getKey());
			assertThat(page.document().select("#day").val()).isEqualTo(typed[0]);
		}
		assertThat(board.versions()).isZero();
	}

	@Test
	void takesAMinuteReferenceOfTwoHundredCharacters() {
		SignedBoard board = agreed();
		board.sign("é".repeat(200));
		assertThat(board.stored(1, "minute_reference")).hasSize(200);
	}

	@Test
	void refusesWhileLevelsAreMissing() {
		SignedBoard board = agreed();
		Visitor clara = board.trust().as("Clara");
		Visitor.Page asked = board.ask(clara, "Item 6");
		board.forget(3);
		board.forget(20);
		Document check = clara.get(board.path() + "/sign-off").document();
		assertThat(check.select("#missing").text()).isEqualTo("Not yet agreed: 2");
		assertThat(check.select("main form")).isEmpty();
		Visitor.Page refused = clara.submit(asked, board.path() + "/sign-off");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.document().select("main li a").eachAttr("href")).containsExactly(
				board.path() + "/meeting/indicators/" + this.stage.indicators().get(3),
				board.path() + "/meeting/indicators/" + this.stage.indicators().get(20));
		assertThat(clara.get(asked.path() + "?" + clara.form(form(asked))).status()).isEqualTo(409);
		assertThat(board.versions()).isZero();
		assertThat(board.state()).isEqualTo("CLOSED");
	}

	@Test
	void signsNothingThatChangedInBetween() {
		SignedBoard board = agreed();
		Visitor clara = board.trust().as("Clara");
		for (Runnable change : List.<Runnable>of(() -> board.change(5, "level = 5"),
				() -> board.change(6, "reason = 'Another'"), () -> board.change(7, "discuss_with_adviser = true"),
				() -> board.rely(8, "New report", false))) {
			Visitor.Page asked = board.ask(clara, "Item 6");
			change.run();
			Visitor.Page refused = clara.submit(asked, board.path() + "/sign-off");
			assertThat(refused.status()).isEqualTo(409);
			assertThat(refused.document().text()).contains("Nothing was signed", "changed after you looked at it");
		}
		Visitor.Page asked = board.ask(clara, "Item 6");
		board.rely(9, "Not confirmed", true);
		assertThat(clara.submit(asked, board.path() + "/sign-off", "seen", "").status()).isEqualTo(409);
		assertThat(board.versions()).isZero();
		assertThat(board.actsSinceClosing()).doesNotContain("SIGNED_OFF");
		assertThat(clara.submit(asked, board.path() + "/sign-off").status()).as("what is not confirmed changes nothing")
			.isEqualTo(302);
	}

	@Test
	void signsOnceHoweverOftenItIsSent() throws Exception {
		SignedBoard board = agreed();
		Visitor clara = board.trust().as("Clara");
		String[] form = form(board.ask(clara, "Item 6"));
		List<Integer> statuses = PlayedTrust.together(8,
				() -> clara.twin().post(board.path() + "/sign-off", form).status());
		System.out.println("Signed off together: requests=8, answers=" + PlayedTrust.counted(statuses) + ", versions="
				+ board.versions());
		assertThat(PlayedTrust.counted(statuses)).containsExactlyInAnyOrderEntriesOf(Map.of(302, 1L, 409, 7L));
		assertThat(board.versions()).isOne();
		assertThat(clara.post(board.path() + "/sign-off", form).status()).isEqualTo(409);
		assertThat(board.versions()).isOne();
		assertThat(board.trust().mails("Tess")).filteredOn((subject) -> subject.contains("agreed")).hasSize(1);
	}

	@Test
	void refusesInEveryOtherState() {
		SignedBoard board = agreed();
		Visitor clara = board.trust().as("Clara");
		String[] form = form(board.ask(clara, "Item 6"));
		String draft = board.trust().draft("Gus");
		String open = board.trust().open("Gus");
		for (String other : List.of(draft, open)) {
			assertThat(clara.get(other + "/sign-off").status()).isEqualTo(409);
			assertThat(clara.post(other + "/sign-off", form).status()).isEqualTo(409);
		}
	}

	@Test
	void needsNoLevelForWhatMostTrusteesCallNotApplicable() {
		int[][] answers = new int[6][33];
		for (int trustee = 0; trustee < 6; trustee++) {
			java.util.Arrays.fill(answers[trustee], 3);
			answers[trustee][10] = (trustee < 4) ? -2 : 3;
		}
		SignedBoard board = SignedBoard.closed(this.stage, answers);
		board.agreeAll(4);
		board.forget(10);
		board.change(11, "level = -2");
		Visitor clara = board.trust().as("Clara");
		assertThat(clara.get(board.path() + "/sign-off").document().text())
			.doesNotContain("Not yet agreed", "ot applicable")
			.contains("Left out: more than half", "Does not apply to our trust", "4 said it does not apply");
		board.sign("Item 6");
		assertThat(clara.get(board.path() + "/versions/1").document().text()).contains("Left out: more than half");
	}

	@Test
	void signsWithoutStatisticsWhenTooFewAnswered() {
		int[][] answers = new int[2][33];
		for (int[] answer : answers) {
			java.util.Arrays.fill(answer, 3);
			answer[10] = -2;
		}
		SignedBoard board = SignedBoard.closed(this.stage, answers);
		board.agreeAll(4);
		board.forget(10);
		Visitor clara = board.trust().as("Clara");
		Document check = clara.get(board.path() + "/sign-off").document();
		assertThat(check.select("#missing").text()).as("nothing is left out").isEqualTo("Not yet agreed: 1");
		board.agreeAll(4);
		board.sign("Item 6");
		assertThat(board.stored(1, "content")).contains("\"board\":null", "\"counted\":2", "\"invited\":6",
				"\"composite\":75");
		Document version = clara.get(board.path() + "/versions/1").document();
		assertThat(version.text()).contains("Too few trustees answered", "2 of 6 asked")
			.doesNotContain("Chief executive: 4", "Average");
		assertThat(clara.get(board.path() + "/results").document().text()).contains("Too few answers for results",
				"Read what the board agreed, version 1");
	}

	@Test
	void showsAveragesOnlyWhereOnlyAveragesMayBeShown() {
		SignedBoard board = SignedBoard.closed(this.stage, 2, 3, 5);
		board.agreeAll(4);
		board.sign("Item 6");
		assertThat(board.stored(1, "content")).contains("\"distribution\":null", "\"score\":58");
		assertThat(board.stored(1, "content")).doesNotContain("\"distribution\":[");
	}

	@Test
	void doesNotSealResultsThatNoLongerFollowFromTheAnswers() {
		SignedBoard board = agreed();
		Visitor clara = board.trust().as("Clara");
		Visitor.Page asked = board.ask(clara, "Item 6");
		this.stage.superuser()
			.sql("update indicator_results set score = score + 1 where assessment_id = ? and position = 3")
			.param(board.reference())
			.update();
		Visitor.Page refused = clara.submit(asked, board.path() + "/sign-off");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.document().text()).contains("no longer follow from the answers");
		assertThat(board.versions()).isZero();
		this.stage.superuser()
			.sql("update indicator_results set score = score - 1 where assessment_id = ? and position = 3")
			.param(board.reference())
			.update();
	}

}
