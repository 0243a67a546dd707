package org.trustquality.assessment.asking.cancelling;

import java.util.Collections;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An assessment that is given up shows nothing and takes nothing. */
@DemonstratedApplication
class CancellationTests {

	/** The digest of no note. */
	private static final String NO_NOTE = "e3b0c44298fc1c14";

	@Autowired
	private Stage stage;

	private static Visitor.Page cancel(Visitor visitor, Stage.Played played) {
		return visitor.post(played.path() + "/cancellation", "reason", "A new chair\r\nbegins");
	}

	@Test
	void endsAnOpenAssessmentAndTellsEverybody() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor joan = open.begin(Stage.JOAN);
		Visitor helen = this.stage.as(Stage.HELEN);
		Letterbox letters = new Letterbox(this.stage);
		int mails = letters.count();
		assertThat(helen.get(open.path() + "/cancellation").document().text()).contains("You cannot undo this",
				"gets an e-mail");
		assertThat(cancel(helen, open).status()).isEqualTo(302);
		assertThat(open.state()).isEqualTo("CANCELLED");
		assertThat(letters.count() - mails).isEqualTo(6);
		assertThat(letters.to(Letterbox.address(Stage.JOAN)).get(0).replaceAll("\\s+", " ")).contains("is cancelled",
				"A new chair begins");
		assertThat(joan.get("/trusts/" + this.stage.trust(Stage.SALTMARSH)).document().select("main").text())
			.contains("Cancelled. A new chair begins");
		Refusals refusals = new Refusals(this.stage);
		refusals.refuse(409, () -> joan.post(open.indicator(this.stage.indicators().get(0)), "choice", "3", "note", "",
				"seenCode", "0", "seenNote", NO_NOTE));
		assertThat(joan
			.post(open.indicator(this.stage.indicators().get(0)), "choice", "3", "note", "", "seenCode", "0",
					"seenNote", NO_NOTE)
			.document()
			.text()).contains("This assessment was cancelled.").doesNotContain("has closed");
		refusals.refuse(409, () -> joan.get(open.path() + "/results"));
		refusals.refuse(409, () -> helen.post(open.path() + "/closure"));
		assertThat(refusals.refuse(409, () -> cancel(helen, open)).document().text())
			.contains("This assessment was cancelled.");
	}

	@Test
	void givesUpADraftWithoutAWord() {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		Letterbox letters = new Letterbox(this.stage);
		int mails = letters.count();
		assertThat(cancel(this.stage.as(Stage.HELEN), draft).status()).isEqualTo(302);
		assertThat(draft.state()).isEqualTo("CANCELLED");
		assertThat(letters.count()).isEqualTo(mails);
	}

	@Test
	void tellsThoseOnPaperOfADraftThatTheyKnow() {
		Stage.Played draft = this.stage.draft(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		assertThat(helen.get(draft.path() + "/cancellation").document().text()).doesNotContain("on paper");
		Stage.require(helen.post(draft.respondent("Wendy Hollis") + "/paper-choice"), 302);
		Letterbox letters = new Letterbox(this.stage);
		int mails = letters.count();
		assertThat(helen.get(draft.path() + "/cancellation").document().text())
			.contains("Those who answer on paper know of it already.");
		assertThat(cancel(helen, draft).status()).isEqualTo(302);
		assertThat(letters.count() - mails).isOne();
		assertThat(letters.to(Letterbox.address("Wendy Hollis")).get(0)).contains("is cancelled");
	}

	@Test
	void saysThatResultsWereSeenWhereTheyWere() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE", "Pam:TRUSTEE");
		for (boolean seen : List.of(false, true)) {
			String path = closed(trust);
			Visitor gus = trust.as("Gus");
			if (seen) {
				Stage.require(gus.get(path + "/results"), 200);
			}
			String asked = gus.get(path + "/cancellation").document().select("main").text();
			Stage.require(gus.post(path + "/cancellation", "reason", "A new chair"), 302);
			String told = new Letterbox(this.stage).to(trust.email("Tess")).get(0).replaceAll("\\s+", " ");
			if (seen) {
				assertThat(asked).contains("Results have been seen.").doesNotContain("obody has seen");
				assertThat(told).contains("Results have been seen, but nobody can open them any more.");
			}
			else {
				assertThat(asked).contains("Nobody has seen a result, and nobody will.").doesNotContain("been seen");
				assertThat(told).contains("Nobody has seen a result, and nobody will.");
			}
			assertThat(told).doesNotContain("shown to nobody");
			assertThat(gus.get(path + "/results").status()).isEqualTo(409);
		}
	}

	private String closed(PlayedTrust trust) {
		String path = trust.open("Gus");
		for (String who : List.of("Clara", "Tess", "Tod", "Tim", "Pam")) {
			trust.sheet(who, path, Collections.nCopies(this.stage.indicators().size(), 3));
		}
		Stage.require(trust.as("Gus").post(path + "/closure"), 302);
		return path;
	}

	@Test
	void leavesPeopleTheirOwnAnswers() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor joan = open.answerAll(Stage.JOAN, "3");
		Stage.require(cancel(this.stage.as(Stage.HELEN), open), 302);
		Document list = joan.get("/trusts/" + this.stage.trust(Stage.SALTMARSH)).document();
		assertThat(list.select("a[href='" + open.response() + "/answers']").text()).contains("Read your own answers");
		String answers = joan.get(list.select("a[href='" + open.response() + "/answers']").attr("href"))
			.document()
			.select("main")
			.text();
		assertThat(answers).contains("A copy of your answers", "The assessment was cancelled");
		Document receipt = joan.get(open.response() + "/submission").document();
		assertThat(receipt.select("main").text()).contains("Your answers are in", "The assessment was cancelled")
			.doesNotContain("has closed", "See the results");
	}

	@Test
	void happensOnceWhenAskedTogether() throws Exception {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Visitor helen = this.stage.as(Stage.HELEN);
		List<Integer> statuses = PlayedTrust.together(8, () -> cancel(helen.twin(), open).status());
		assertThat(statuses).containsOnlyOnce(302).containsOnly(302, 409);
	}

	@Test
	void needsAReasonAndAnOrganiser() {
		Stage.Played open = this.stage.open(Stage.SALTMARSH);
		Refusals refusals = new Refusals(this.stage);
		Visitor.Page page = refusals.refuse(400,
				() -> this.stage.as(Stage.HELEN).post(open.path() + "/cancellation", "reason", " "));
		assertThat(page.document().title()).startsWith("Error: ");
		refusals.refuse(400,
				() -> this.stage.as(Stage.HELEN).post(open.path() + "/cancellation", "reason", "x".repeat(501)));
		for (String name : List.of("Wendy Hollis", "Samuel Adeyemi", Stage.PRIYA)) {
			refusals.refuse(404, () -> cancel(this.stage.as(name), open));
		}
	}

}
