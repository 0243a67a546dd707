package org.trustquality.assessment.asking.cancelling;

import java.util.List;

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
