package org.trustquality.assessment.result;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** People can answer again until somebody has seen a result. */
@DemonstratedApplication
class ReopeningTests {

	private static final LocalDate LATER = LocalDate.now(ZoneId.of("Europe/London")).plusDays(20);

	private static final List<String> BOARD = List.of(Stage.JOAN, "Wendy Hollis", "Farid Noor");

	@Autowired
	private Stage stage;

	private Stage.Played closed(List<String> answering) {
		Stage.Played played = this.stage.open(Stage.SALTMARSH);
		answering.forEach((name) -> played.answerAll(name, "4"));
		Stage.require(this.stage.as(Stage.HELEN).post(played.path() + "/closure"), 302);
		return played;
	}

	private Visitor.Page reopen(Visitor visitor, Stage.Played played, String... changed) {
		String[] form = { "day", Integer.toString(LATER.getDayOfMonth()), "month",
				Integer.toString(LATER.getMonthValue()), "closingYear", Integer.toString(LATER.getYear()), "time",
				"17:00", "reason", "Two were away" };
		for (int place = 0; place < changed.length; place += 2) {
			form[List.of(form).indexOf(changed[place]) + 1] = changed[place + 1];
		}
		return visitor.post(played.path() + "/reopening", form);
	}

	private static int results(Stage.Played played) {
		return Integer.parseInt(played.one("""
				select ((select count(*) from assessment_results r where r.assessment_id = a.assessment_id)
					+ (select count(*) from dimension_results r where r.assessment_id = a.assessment_id)
					+ (select count(*) from claim_results r where r.assessment_id = a.assessment_id)
					+ (select count(*) from indicator_results r where r.assessment_id = a.assessment_id))::text
				from assessments a where a.assessment_id = ?"""));
	}

	@Test
	void letsPeopleAnswerAgainAndCountsAnew() {
		Stage.Played played = closed(List.of(Stage.JOAN, "Wendy Hollis"));
		Visitor helen = this.stage.as(Stage.HELEN);
		assertThat(helen.get(played.path() + "/results").document().text()).contains("1 more");
		Letterbox letters = new Letterbox(this.stage);
		int mails = letters.count();
		assertThat(helen.get(played.path()).document().select("a[href$=/reopening]")).hasSize(1);
		assertThat(reopen(helen, played).status()).isEqualTo(302);
		assertThat(played.state()).isEqualTo("OPEN");
		assertThat(results(played)).isZero();
		assertThat(letters.count() - mails).isEqualTo(6);
		assertThat(letters.to(Letterbox.address("Farid Noor")).get(0).replaceAll("\\s+", " "))
			.contains("you can answer again", "Two were away", "Nobody has seen any result", "Please answer by then");
		assertThat(helen.get(played.path()).document().select("main").text())
			.contains("Opened again Reason: Two were away");
		played.answerAll("Farid Noor", "2");
		Stage.require(helen.post(played.path() + "/closure"), 302);
		assertThat(played.one("select counted::text from assessment_results where assessment_id = ?")).isEqualTo("3");
	}

	@Test
	void letsWhoClosedByMistakeOpenAgain() {
		Stage.Played played = this.stage.open(Stage.SALTMARSH);
		BOARD.forEach((name) -> played.answerAll(name, "4"));
		Visitor helen = this.stage.as(Stage.HELEN);
		assertThat(helen.post(played.path() + "/closure").location()).isEqualTo(played.path());
		Visitor.Page closed = helen.get(played.path() + "?done=closed");
		assertThat(closed.document().select("main").text())
			.contains("The assessment is closed. The answers are counted.", "See the results");
		assertThat(reopen(helen, played).status()).isEqualTo(302);
		assertThat(played.state()).isEqualTo("OPEN");
	}

	/** Levels that were agreed on other answers could be signed otherwise. */
	@Test
	void refusesOnceALevelIsOnRecord() {
		Stage.Played played = closed(List.of(Stage.JOAN));
		Visitor helen = this.stage.as(Stage.HELEN);
		SignedBoard.agreeAll(this.stage, UUID.fromString(played.path().replaceAll(".*/", "")), 4);
		Refusals refusals = new Refusals(this.stage);
		assertThat(refusals.refuse(409, () -> reopen(helen, played)).document().text())
			.contains("The board has recorded a level");
		refusals.refuse(409, () -> helen.get(played.path() + "/reopening"));
		assertThat(helen.get(played.path()).document().select("a[href$=/reopening]")).isEmpty();
	}

	@Test
	void refusesOnceSomebodyHasSeenAResult() {
		Stage.Played played = closed(BOARD);
		Visitor helen = this.stage.as(Stage.HELEN);
		assertThat(helen.get(played.path() + "/reopening").status()).isEqualTo(200);
		assertThat(this.stage.as("Wendy Hollis").get(played.path() + "/results").status()).isEqualTo(200);
		Refusals refusals = new Refusals(this.stage);
		assertThat(refusals.refuse(409, () -> reopen(helen, played)).document().text())
			.contains("Somebody has seen the results");
		refusals.refuse(409, () -> helen.get(played.path() + "/reopening"));
		assertThat(helen.get(played.path()).document().select("a[href$=/reopening]")).isEmpty();
	}

	@Test
	void opensOnceWhenAskedTogether() throws Exception {
		Stage.Played played = closed(List.of());
		Visitor helen = this.stage.as(Stage.HELEN);
		List<Integer> statuses = PlayedTrust.together(8, () -> reopen(helen.twin(), played).status());
		assertThat(statuses).containsOnlyOnce(302).containsOnly(302, 409);
		assertThat(played.one("""
				select count(*)::text from activities c join assessments a using (trust_id)
				where a.assessment_id = ? and c.act = 'ASSESSMENT_REOPENED'
					and c.happened_at > a.opened_at""")).isEqualTo("1");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', value = { "day, 32, day", "closingYear, 2020, day", "closingYear, x, day",
			"time, 5pm, time", "reason, ~ ~, reason" })
	void keepsTheFormWhereSomethingIsWrong(String field, String value, String named) {
		Stage.Played played = closed(List.of());
		Visitor.Page page = new Refusals(this.stage).refuse(400,
				() -> reopen(this.stage.as(Stage.HELEN), played, field, value));
		assertThat(page.document().title()).startsWith("Error: ");
		assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#" + named);
	}

	@Test
	void isForOrganisers() {
		Stage.Played played = closed(List.of());
		Refusals refusals = new Refusals(this.stage);
		for (String name : List.of("Wendy Hollis", "Samuel Adeyemi", Stage.PRIYA)) {
			refusals.refuse(404, () -> reopen(this.stage.as(name), played));
		}
	}

}
