package org.trustquality.review.bundle;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlacedReview;
import org.trustquality.PlayedAdviser;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.assessment.evidence.file.Samples;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The agenda of an adviser's visit, and what it must not tell before they have judged.
 */
@DemonstratedApplication
class AgendaTests {

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private PlayedAdviser adviser;

	private UUID file;

	/** An indicator of the last dimension. */
	private int last;

	@BeforeEach
	void sign() {
		this.board = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		this.file = this.board.attach(0, "School visits", "visits.pdf", Samples.pdf("Visits"));
		this.board.rely(1, "Pay of the executive", false);
		this.board.agreeAll(4);
		this.last = this.stage.indicators().size() - 1;
		this.board.change(0, "discuss_with_adviser = true, reason = 'Snickersnee of the first'");
		this.board.change(this.last, "discuss_with_adviser = true, reason = 'Snickersnee of the last'");
		this.board.sign("Minutes 1");
		this.adviser = PlayedAdviser.of(this.stage);
	}

	@AfterEach
	void leave() {
		this.adviser.leave();
	}

	private Document agenda() {
		Visitor.Page page = this.adviser.visitor().get(path());
		assertThat(page.status()).isEqualTo(200);
		return page.document();
	}

	private String path() {
		return this.adviser.path(this.board.trust(), this.board.reference()) + "/agenda";
	}

	private void share(boolean reviews, String level) {
		this.adviser.appoint(this.board.trust(), reviews).share(this.board.trust(), this.board.reference(), level);
	}

	private String title(int position) {
		return this.stage.edition().indicators().get(position).title();
	}

	@Test
	void tellsWhoReadsOnlyWhatTheBoardWantsToTalkAbout() {
		share(false, "REASONS_AND_EVIDENCE");
		Document page = agenda();
		assertThat(page.select("main").text()).contains("Snickersnee of the first", "Snickersnee of the last",
				"The board: 4 Established", "You have asked nothing", this.board.trust().name());
		assertThat(page.select("main h3").eachText()).contains(title(0), title(this.last));
		assertThat(page.select("main a[href$=" + this.file + "/file]")).isNotEmpty();
		assertThat(page.select("main a[href$=/bundle]")).hasSize(1);
		assertThat(page.select("main").text()).contains("School visits").doesNotContain("Pay of the executive");
		assertThat(this.stage.superuser()
			.sql("select what from share_readings where read_by = ?")
			.param(this.adviser.id())
			.query(String.class)
			.list()).containsExactly("VERSION");
	}

	@Test
	void tellsNoReasonAndNoEvidenceWhereLevelsAloneAreShared() {
		share(false, "AGREED_LEVELS");
		Visitor.Page page = this.adviser.visitor().get(path());
		assertThat(page.body()).contains("The board: <strong>4 Established", "The trust shares no evidence with you")
			.doesNotContain("Snickersnee", "School visits", "/bundle", this.file.toString());
	}

	/** Nothing of the board's levels is in the bytes before the adviser has judged. */
	@Test
	void tellsNothingOfTheBoardsLevelsBeforeTheAdviserHasJudged() {
		share(true, "VIEWS");
		PlacedReview review = PlacedReview.of(this.stage, this.adviser.id(), this.board.reference(), true, "DRAFT")
			.point(this.stage.indicators().get(0), 1, "Mine", "How do you know?")
			.point(this.stage.indicators().get(this.last), 2, "Mine", null);
		Visitor.Page blind = this.adviser.visitor().get(path());
		assertThat(blind.body()).contains("How do you know?", "is not here: you have not committed")
			.doesNotContain("Snickersnee", "4 Established", "level higher", "levels higher", "The board:");
		assertThat(blind.document().select("main h2 + p").text())
			.contains("The board marked nothing in what you may see", "Nowhere by a level or more in what you may see");
		review.commit(this.stage.edition().dimensionOf(this.stage.indicators().get(0)).id());
		Visitor.Page partly = this.adviser.visitor().get(path());
		assertThat(partly.body()).contains("Snickersnee of the first", "The board sees it 3 levels higher")
			.doesNotContain("Snickersnee of the last", "The board sees it 2 levels higher");
		review.become("SENT");
		assertThat(agenda().select("main").text())
			.contains("Snickersnee of the first", "Snickersnee of the last", "The board sees it 3 levels higher",
					"The board sees it 2 levels higher")
			.doesNotContain("is not here");
	}

	@Test
	void putsTheLargestDistancesFirst() {
		share(true, "VIEWS");
		PlacedReview review = PlacedReview.of(this.adviser, this.board, true);
		int[] levels = { 3, 5, 1, 4, 2, 3, 3, 3, 3, 3, 3, 3, 3 };
		for (int position = 0; position < levels.length; position++) {
			review.point(this.stage.indicators().get(position), levels[position], "Mine", null);
		}
		Document page = agenda();
		List<String> distances = page.select("main h2:contains(furthest apart) ~ h3").eachText();
		assertThat(distances).startsWith(title(2), title(4), title(0), title(1));
		assertThat(page.select("main .tq-comment")
			.eachText()
			.stream()
			.filter((text) -> text.startsWith("The board sees it"))).hasSize(10);
	}

	/** A reply is the adviser's to read once the trust has sent it. */
	@Test
	void showsTheTrustsReplyBesideTheQuestion() {
		share(true, "VIEWS");
		String subject = this.stage.indicators().get(0);
		PlacedReview review = PlacedReview.of(this.adviser, this.board, true)
			.point(subject, 4, "Mine", "How do you know?")
			.answer(subject, "EVIDENCE", "Minutes of the Bandersnatch");
		String own = this.adviser.path(this.board.trust(), this.board.reference()) + "/review";
		review.commit(this.stage.edition().dimensionOf(subject).id());
		assertThat(this.adviser.visitor().get(path()).body()).contains("How do you know?")
			.doesNotContain("Bandersnatch");
		assertThat(this.adviser.visitor().get(own).body()).contains("How do you know?").doesNotContain("Bandersnatch");
		review.become("REPLIED");
		assertThat(agenda().select("main").text()).contains("How do you know?",
				"The trust gives evidence: Minutes of the Bandersnatch");
		assertThat(this.adviser.visitor().get(own).body()).contains("Bandersnatch");
	}

	@Test
	void findsTheEvidenceOfAWholeDimension() {
		share(true, "VIEWS");
		String dimension = this.stage.edition().dimensionOf(this.stage.indicators().get(0)).id();
		PlacedReview.of(this.adviser, this.board, false).point(dimension, 2, "Mine", "Show me the visits");
		Document page = agenda();
		assertThat(page.select("main").text()).contains("Show me the visits", "You: 2 Starting");
		assertThat(page.select("main a[href$=" + this.file + "/file]")).hasSizeGreaterThanOrEqualTo(3);
	}

}
