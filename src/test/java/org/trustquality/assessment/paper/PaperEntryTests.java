package org.trustquality.assessment.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Statements;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody wrote on paper is typed in through the same pages, and counts. */
@DemonstratedApplication
class PaperEntryTests {

	private static final String WENDY = "Wendy Hollis";

	private static final String FARID = "Farid Noor";

	private static final int MOST_STATEMENTS = 6;

	@Autowired
	private Stage stage;

	@Test
	void isEnteredInFullAndReadByWhoWroteIt() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		List<String> indicators = this.stage.indicators();
		Visitor helen = open.beginPaper(WENDY);
		open.enter(helen, WENDY, indicators.get(0), "not-applicable", "We run no sixth form.");
		open.enter(helen, WENDY, indicators.get(1), "4", "Seen in the autumn.");
		indicators.subList(2, indicators.size()).forEach((indicator) -> open.enter(helen, WENDY, indicator, "2", ""));
		assertThat(helen.post(open.paper(WENDY) + "/submission").location())
			.isEqualTo(open.paper(WENDY) + "/submission");
		String receipt = helen.get(open.paper(WENDY) + "/submission").document().text();
		assertThat(receipt).contains("The answers of Wendy Hollis are in", "Entered from paper by Helen Marsh")
			.containsPattern("Receipt number \\w{4}-\\w{4}-\\w{4}");
		Visitor wendy = this.stage.as(WENDY);
		assertThat(wendy.get(open.response()).location()).isEqualTo(open.response() + "/answers");
		assertThat(wendy.get(open.response() + "/answers").document().text()).contains("We run no sixth form.",
				"Seen in the autumn.", "typed in from your paper form by Helen Marsh",
				"Tell them if something is wrong");
		assertThat(wendy.get(open.response() + "/submission").document().text())
			.contains("Entered from paper by Helen Marsh")
			.doesNotContain("Change your answers");
		assertThat(open.ratings(WENDY)).startsWith(-2, 4, 2).hasSize(indicators.size());
	}

	@Test
	void isLoggedWithWhoDidIt() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		helen.post(open.respondent(WENDY) + "/paper-choice");
		helen.post(open.respondent(WENDY) + "/paper-choice/removal");
		open.enterAll(WENDY, "3");
		helen.post(open.paper(WENDY) + "/submission");
		assertThat(this.stage.superuser()
			.sql("""
					select act from activities where actor = ? and details like '%' || ? || '%'
						and sequence > (select max(sequence) - 4 from activities a where a.trust_id = activities.trust_id)
						and trust_id = (select trust_id from trusts where name = ?)
					order by sequence""")
			.params(this.stage.person(Stage.HELEN), this.stage.person(WENDY).toString(), Stage.SALTMARSH)
			.query(String.class)
			.list()).containsExactly("PAPER_CHOSEN", "PAPER_NOT_CHOSEN", "PAPER_CHOSEN", "PAPER_ENTERED");
	}

	@Test
	void everyPageSaysWhoseFormItIs() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		helen.post(open.respondent(WENDY) + "/paper-choice");
		String indicator = this.stage.indicators().get(0);
		String page = open.paper(WENDY) + "/indicators/" + indicator;
		Visitor.Page start = helen.get(open.paper(WENDY));
		says(start, open.path());
		helen.post(open.paper(WENDY));
		says(helen.get(open.paper(WENDY)), open.path());
		Visitor.Page shown = helen.get(page);
		says(shown, open.paper(WENDY));
		says(helen.submit(shown, page, "choice", "not-applicable", "note", ""), open.paper(WENDY));
		assertThat(helen.submit(shown, page, "choice", "3").status()).isEqualTo(302);
		Visitor.Page conflict = helen.submit(shown, page, "choice", "4");
		assertThat(conflict.status()).isEqualTo(409);
		says(conflict, null);
		assertThat(helen.submit(conflict, page).status()).isEqualTo(302);
		assertThat(open.ratings(WENDY).get(0)).isEqualTo(4);
		says(helen.get(open.paper(WENDY) + "/dimensions/" + indicator.split("-")[0]), open.paper(WENDY));
		says(helen.get(open.paper(WENDY) + "/check"), open.paper(WENDY));
		says(helen.post(open.paper(WENDY) + "/submission"), open.paper(WENDY));
		says(helen.get(open.paper(WENDY) + "/answers"), open.paper(WENDY));
		this.stage.indicators().forEach((each) -> open.enter(helen, WENDY, each, "3", ""));
		helen.post(open.paper(WENDY) + "/submission");
		says(helen.get(open.paper(WENDY) + "/submission"), null);
		says(helen.get(open.paper(WENDY)), open.path());
	}

	private static void says(Visitor.Page page, @org.jspecify.annotations.Nullable String back) {
		assertThat(page.document().select(".govuk-inset-text").text()).as(page.path())
			.contains("You are entering what Wendy Hollis wrote on paper");
		assertThat(page.document().title().replace("Error: ", "")).as(page.path())
			.startsWith("Paper form of Wendy Hollis: ");
		assertThat(page.document().select("main").text()).as(page.path())
			.doesNotContain("your answers", "Your answers", "my answers");
		if (back != null) {
			assertThat(page.document().select("a.govuk-back-link").attr("href")).as(page.path()).isEqualTo(back);
		}
		page.document()
			.select("main form, main a[href*=/indicators/], main a[href*=/dimensions/], main a[href$=/check]")
			.forEach((link) -> assertThat(link.attr("action") + link.attr("href")).startsWith("/trusts/")
				.contains("/paper"));
	}

	@Test
	void cannotBeAnsweredOnlineAtTheSameTime() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		helen.post(open.respondent(WENDY) + "/paper-choice");
		Visitor wendy = this.stage.as(WENDY);
		Refusals refusals = new Refusals(this.stage);
		assertThat(refusals.refuse(409, () -> wendy.get(open.response())).document().text())
			.contains("You answer on paper", "Nothing has been typed in yet");
		refusals.refuse(409, () -> wendy.post(open.response()));
		assertThat(wendy.get("/trusts/" + this.stage.trust(Stage.SALTMARSH)).document().text())
			.contains("You answer on paper");
		assertThat(helen.get(open.path()).document().select("tr:contains(Wendy)").text())
			.contains("On paper Paper form");
		assertThat(this.stage.as(Stage.JOAN).get(open.path()).document().text()).contains("On paper")
			.doesNotContain("Paper form", "Answer on paper");
		helen.post(open.paper(WENDY));
		String indicator = this.stage.indicators().get(0);
		String dimension = indicator.split("-")[0];
		for (String page : List.of("/indicators/" + indicator, "/dimensions/" + dimension, "/check")) {
			assertThat(refusals.refuse(409, () -> wendy.get(open.response() + page)).document().text())
				.contains("You answer on paper", "typed in by Helen Marsh");
		}
		refusals.refuse(409, () -> wendy.post(open.indicator(indicator), "choice", "3", "note", "", "seenCode", "0",
				"seenNote", "e3b0c44298fc1c14"));
		refusals.refuse(409, () -> wendy.post(open.response() + "/dimensions/" + dimension, "completed", "yes"));
		refusals.refuse(409, () -> wendy.post(open.response() + "/submission"));
		assertThat(wendy.get(open.response()).location()).isEqualTo(open.response() + "/answers");
		System.out.println("Answering online what is on paper: " + refusals);
	}

	@Test
	void isChosenOnlyBeforeAnythingIsAnswered() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		open.begin(FARID);
		Refusals refusals = new Refusals(this.stage);
		assertThat(refusals.refuse(409, () -> helen.post(open.respondent(FARID) + "/paper-choice")).document().text())
			.contains("Farid Noor has started to answer online already");
		open.beginPaper(WENDY);
		assertThat(refusals.refuse(409, () -> helen.post(open.respondent(WENDY) + "/paper-choice/removal"))
			.document()
			.text()).contains("Wendy Hollis has answers entered from paper already");
		assertThat(helen.get(open.respondent(FARID) + "/paper-choice").document().text())
			.contains("can no longer change to paper");
		assertThat(helen.get(open.respondent(WENDY) + "/paper-choice").document().select("main form")).isEmpty();
	}

	/** Or an organiser could read what was answered online. */
	@Test
	void isNotChosenForSomebodyWhoIsTakenOffAndAskedAgain() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		open.answer(open.begin(FARID), this.stage.indicators().get(0), "1", "Between me and the screen");
		helen.post(open.respondent(FARID) + "/removal");
		new Refusals(this.stage).refuse(404, () -> helen.post(open.respondent(FARID) + "/paper-choice"));
		assertThat(helen
			.post(open.path() + "/respondents", "name", FARID, "email", "farid.noor@invented.example", "role",
					"TRUSTEE")
			.status()).isEqualTo(302);
		new Refusals(this.stage).refuse(409, () -> helen.post(open.respondent(FARID) + "/paper-choice"));
		new Refusals(this.stage).refuse(404, () -> helen.get(open.paper(FARID) + "/answers"));
		assertThat(this.stage.as(FARID).get(open.response() + "/answers").document().text())
			.contains("Between me and the screen");
	}

	@Test
	void countsLikeEverybodysAnswers() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		open.answerAll(Stage.JOAN, "3");
		open.answerAll("Ellen Brook", "3");
		Visitor helen = open.enterAll(WENDY, "3");
		assertThat(helen.get(open.path()).document().text()).contains("On paper, entered");
		helen.post(open.path() + "/closure");
		assertThat(this.stage.as(Stage.JOAN).get(open.path() + "/results").document().text())
			.contains("3 of 5 trustees count");
		assertThat(helen.get(open.path() + "/results").document().select("h1").text())
			.as("who knows all but two answers")
			.isEqualTo("These results are not shown to you");
		assertThat(helen.get(open.paper(WENDY)).location()).isEqualTo(open.paper(WENDY) + "/answers");
		new Refusals(this.stage).refuse(409, () -> helen.post(open.paper(WENDY) + "/submission"));
	}

	@Test
	void staysApartFromTheGovernanceProfessionalsOwnSheet() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		try {
			helen.post(open.path() + "/respondents", "name", Stage.HELEN, "email", "helen.marsh@invented.example",
					"role", "TRUSTEE");
			new Refusals(this.stage).refuse(409, () -> helen.post(open.respondent(Stage.HELEN) + "/paper-choice"));
			open.answer(open.begin(Stage.HELEN), this.stage.indicators().get(0), "5", "Helen wrote this");
			open.enter(open.beginPaper(WENDY), WENDY, this.stage.indicators().get(0), "1", "Wendy wrote this");
			open.answer(helen, this.stage.indicators().get(1), "4", "");
			assertThat(open.ratings(Stage.HELEN)).startsWith(5, 4, 0);
			assertThat(open.ratings(WENDY)).startsWith(1, 0, 0);
			assertThat(helen.get(open.response() + "/answers").document().text()).contains("Helen wrote this")
				.doesNotContain("Wendy wrote this");
			assertThat(helen.get(open.paper(WENDY) + "/answers").document().text()).contains("Wendy wrote this")
				.doesNotContain("Helen wrote this");
		}
		finally {
			this.stage.superuser()
				.sql("delete from memberships where person_id = ? and role = 'TRUSTEE'")
				.param(this.stage.person(Stage.HELEN))
				.update();
		}
	}

	@Test
	void takesAtMostSixStatementsPerAnswer() throws Exception {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = open.beginPaper(WENDY);
		String indicator = this.stage.indicators().get(0);
		for (Map.Entry<String, String> answer : List.of(Map.entry("2", ""), Map.entry("4", "A comment."),
				Map.entry("4", "Another."), Map.entry("not-applicable", "No sixth form."), Map.entry("1", ""))) {
			String page = open.paper(WENDY) + "/indicators/" + indicator;
			Visitor.Page shown = helen.get(page);
			Statements.Sent<Visitor.Page> sent = Statements
				.of(() -> helen.submit(shown, page, "choice", answer.getKey(), "note", answer.getValue()))
				.ofVisitors();
			List<String> statements = withoutSession(sent.statements());
			System.out.println("Statements on paper, " + answer + ": " + statements.size());
			assertThat(sent.result().status()).isEqualTo(302);
			assertThat(statements).hasSizeBetween(2, MOST_STATEMENTS);
		}
	}

	/** The session is kept in a transaction of its own, whatever the page does. */
	private static List<String> withoutSession(List<String> statements) {
		return IntStream.range(0, statements.size())
			.filter((place) -> !statements.get(place).contains(" sessions "))
			.filter((place) -> place + 1 == statements.size()
					|| !statements.get(place + 1).startsWith("UPDATE sessions "))
			.mapToObj(statements::get)
			.toList();
	}

	@Test
	void hasAFormWithNamesAndDateFilledIn() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		new Refusals(this.stage).refuse(409, () -> helen.get(open.respondent(WENDY) + "/paper-form"));
		helen.post(open.respondent(WENDY) + "/paper-choice");
		Visitor.Page form = helen.get(open.respondent(WENDY) + "/paper-form");
		assertThat(form.document().select("a.govuk-back-link").attr("href"))
			.isEqualTo(open.respondent(WENDY) + "/paper-choice");
		assertThat(form.document().select("main").text()).contains("Paper form for Wendy Hollis", Stage.SALTMARSH,
				"Helen Marsh, governance professional", "for a trust with one school",
				"types your answers in, and so sees them", "The assessment closes on", "destroys this form");
	}

	@Test
	void isForTheGovernanceProfessionalAlone() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		open.enterAll(WENDY, "3");
		Refusals refusals = new Refusals(this.stage);
		for (String name : List.of(Stage.JOAN, WENDY, "Samuel Adeyemi", Stage.PRIYA)) {
			Visitor visitor = this.stage.as(name);
			for (String page : List.of("", "/check", "/answers", "/submission",
					"/indicators/" + this.stage.indicators().get(0))) {
				refusals.refuse(404, () -> visitor.get(open.paper(WENDY) + page));
			}
			refusals.refuse(404, () -> visitor.get(open.respondent(WENDY) + "/paper-choice"));
			refusals.refuse(404, () -> visitor.get(open.respondent(WENDY) + "/paper-form"));
			refusals.refuse(404, () -> visitor.post(open.respondent(FARID) + "/paper-choice"));
			refusals.refuse(404, () -> visitor.post(open.respondent(WENDY) + "/paper-choice/removal"));
		}
		System.out.println("Paper forms for others than the governance professional: " + refusals);
	}

	@Test
	void refusesPeopleWhoAreNotThere() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		Refusals refusals = new Refusals(this.stage);
		for (String person : List.of(UUID.randomUUID().toString(), this.stage.person(Stage.PRIYA).toString())) {
			for (String page : List.of("/paper", "/paper/answers", "/paper-choice", "/paper-form")) {
				refusals.refuse(404, () -> helen.get(open.path() + "/respondents/" + person + page));
			}
			refusals.refuse(404, () -> helen.post(open.path() + "/respondents/" + person + "/paper-choice"));
		}
		refusals.refuse(404, () -> helen.get(open.path() + "/respondents/nobody/paper"));
		refusals.refuse(404, () -> helen.get(open.path() + "/respondents/1-1-1-1-1/paper/answers"));
		refusals.refuse(400, () -> helen.get(open.path() + "/respondents/%00/paper"));
		refusals.refuse(400, () -> helen.get(open.path() + "/respondents/x;y=1/paper"));
	}

}
