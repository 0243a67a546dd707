package org.trustquality.journeys;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trustquality.PlayedAdviser;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An adviser of twelve trusts reviews one of them without knowing what its board agreed,
 * the trust replies, and both agree in the end; each of them once at a desk, once on a
 * phone.
 */
@Journey
class AdviserJourneyTests {

	private static final int TRUSTS = 12;

	/** What the adviser sees in each dimension, where the board agreed on 4. */
	private static final List<String> LEVELS = List.of("2", "3", "5", "3", "not-judged");

	private static final List<String> APART = Dimensions.TITLES.subList(0, 4);

	private static final List<String> REPLIES = List.of("AGREE", "DISAGREE", "EVIDENCE", "AGREE");

	private static final String QUESTION = "Which schools did you visit?";

	@RegisterExtension
	final Windows windows = new Windows();

	@Autowired
	private AutowireCapableBeanFactory beans;

	private Stage stage;

	private List<SignedBoard> boards = List.of();

	private SignedBoard board;

	private PlayedAdviser appointed;

	private BrowserVisitor adviser;

	private BrowserVisitor gus;

	/** Only one is to be reviewed blind, so that the scores of the others are shown. */
	@BeforeEach
	void play() {
		this.stage = this.beans.createBean(Stage.class);
		this.appointed = PlayedAdviser.of(this.stage);
		this.boards = Stream.generate(() -> SignedBoard.signed(this.stage)).limit(TRUSTS).toList();
		this.board = this.boards.get(TRUSTS / 2);
		for (SignedBoard each : this.boards) {
			this.appointed.appoint(each.trust(), each.equals(this.board))
				.share(each.trust(), each.reference(), "REASONS_AND_EVIDENCE");
		}
	}

	@AfterEach
	void remove() {
		this.appointed.leave();
		this.boards.forEach((each) -> each.trust().remove());
		this.stage.destroy();
	}

	@Test
	void anAdviserAtADeskReviewsATrustOnAPhone() {
		this.adviser = this.windows.desktop();
		this.gus = this.windows.phone();
		reviewsATrust();
	}

	@Test
	void anAdviserOnAPhoneReviewsATrustAtADesk() {
		this.adviser = this.windows.phone();
		this.gus = this.windows.desktop();
		reviewsATrust();
	}

	private void reviewsATrust() {
		givenAnAdviserOfTwelveTrusts();
		whenTheAdviserOpensTheOneToReview();
		whenTheAdviserBegins();
		whenTheAdviserCommitsEachDimension();
		whenTheAdviserSendsTheReview();
		whenTheTrustReplies();
		whenTheAdviserNotesWhatBothAgree();
		thenTheReviewIsClosed();
		thenTheTrustReadsWhatWasAgreed();
	}

	private void givenAnAdviserOfTwelveTrusts() {
		this.adviser.signInAs(this.appointed.name());
		this.adviser.follow("Portfolio");
		assertThat(this.adviser.textsOf("main tbody tr")).hasSize(TRUSTS)
			.filteredOn((row) -> row.contains("After your own review"))
			.singleElement()
			.asString()
			.contains(this.board.trust().name())
			.doesNotContain("Established");
	}

	private void whenTheAdviserOpensTheOneToReview() {
		narrowDown("Not begun");
		assertThat(this.adviser.text()).contains("Shown: This year; your review: Not begun.");
		this.adviser.follow(this.board.trust().name());
		thenNothingOfTheBoardIsShown();
		this.adviser.followFirst("main tbody th a");
		thenNothingOfTheBoardIsShown();
		this.adviser.follow("Go to your review");
	}

	/** Leaves one trust of the portfolio. */
	private void narrowDown(String review) {
		this.adviser.unfold("#review");
		this.adviser.select("Your review", review);
		this.adviser.press("Show these");
		assertThat(this.adviser.textsOf("main tbody tr")).hasSize(1);
	}

	private void whenTheAdviserBegins() {
		this.adviser.press("Begin");
		assertThat(this.adviser.title()).startsWith("Error: ");
		this.adviser.choose("by", "dimension");
		this.adviser.press("Begin");
		assertThat(this.adviser.textsOf(".govuk-task-list__status")).hasSameSizeAs(LEVELS)
			.containsOnly("Not judged yet");
	}

	private void whenTheAdviserCommitsEachDimension() {
		for (int place = 0; place < LEVELS.size(); place++) {
			String dimension = Dimensions.TITLES.get(place);
			this.adviser.follow("Go on with: " + dimension);
			judgeBlind(dimension, LEVELS.get(place));
			this.adviser.press("Commit and see the board's levels");
			assertThat(this.adviser.text()).contains("Agreed score 75 of 100", "Reason ");
			if (place == 0) {
				ask(dimension);
			}
		}
		assertThat(this.adviser.missingInPrint()).isEmpty();
	}

	private void judgeBlind(String dimension, String level) {
		thenNothingOfTheBoardIsShown();
		this.adviser.follow("Judge: " + dimension);
		thenNothingOfTheBoardIsShown();
		this.adviser.choose("level", level);
		this.adviser.type("Why?", "So I saw it");
		this.adviser.press("Continue");
		thenNothingOfTheBoardIsShown();
		this.adviser.follow("Check and commit");
		thenNothingOfTheBoardIsShown();
	}

	/** Whoever reads the page's source learns no score, level or reason. */
	private void thenNothingOfTheBoardIsShown() {
		assertThat(this.adviser.source()).as(this.adviser.path())
			.doesNotContain("score 75", "4 Established", "Reason ")
			.doesNotContainPattern(">\\s*75\\b");
	}

	private void ask(String dimension) {
		this.adviser.follow(about("Ask the trust", dimension));
		this.adviser.type("Your question", QUESTION);
		this.adviser.press("Save");
		assertThat(this.adviser.text()).contains("You ask: " + QUESTION, "The board sees it 2 levels higher");
	}

	/** A link's words with what they are about, as a screen reader says them. */
	private static String about(String words, String dimension) {
		return words + " : " + dimension;
	}

	private void whenTheAdviserSendsTheReview() {
		this.adviser.follow("Check and send");
		assertThat(this.adviser.text()).contains("The board sees it 1 level lower", "Nothing to compare", QUESTION);
		this.adviser.press("Send the review to the trust");
		assertThat(this.adviser.text()).contains("The trust has been told.");
	}

	private void whenTheTrustReplies() {
		this.gus.signInAs(this.board.trust().named("Gus"));
		this.gus.follow("Reviews");
		this.gus.follow("Review by " + this.appointed.name());
		assertThat(this.gus.text()).contains(QUESTION, "So I saw it", "The board sees it 2 levels higher");
		this.gus.follow("Check and send the reply");
		assertThat(this.gus.text()).contains("4 points need a reply", "None needed");
		this.gus.follow("Back to the review");
		for (int place = 0; place < REPLIES.size(); place++) {
			this.gus.follow(about("Reply", APART.get(place)));
			this.gus.choose("reply", REPLIES.get(place));
			this.gus.type("In your own words", "Our schools say so");
			this.gus.press("Save this reply");
		}
		this.gus.follow("Check and send the reply");
		assertThat(this.gus.text()).contains("Every point that needs a reply has one.");
		this.gus.press("Send the reply");
		assertThat(this.gus.text()).contains("Replied to by the trust", "The trust agrees", "The trust disagrees",
				"The trust gives evidence");
	}

	private void whenTheAdviserNotesWhatBothAgree() {
		this.adviser.follow("Portfolio");
		narrowDown("Replied");
		this.adviser.follow(this.board.trust().name());
		this.adviser.followFirst("main tbody td a");
		assertThat(this.adviser.text()).contains("On 4 points you are a level or more from the board");
		for (String dimension : APART) {
			this.adviser.follow("Go on with: " + dimension);
			this.adviser.choose("level", "3");
			this.adviser.type("What do you agree?", "Three for now");
			this.adviser.press("Save");
		}
		this.adviser.follow("Check what you agreed");
		this.adviser.press("Put it on record");
		assertThat(this.adviser.text()).contains("Agreed in the end", "3 Partly in place", "Three for now");
	}

	private void thenTheReviewIsClosed() {
		this.adviser.follow("Close the review");
		this.adviser.press("Close the review");
		assertThat(this.adviser.title()).startsWith("What was agreed");
		assertThat(this.adviser.missingInPrint()).isEmpty();
	}

	private void thenTheTrustReadsWhatWasAgreed() {
		this.gus.follow("Back to all reviews");
		assertThat(this.gus.text()).contains("Closed", "Nothing is left to do.");
		this.gus.follow("Review by " + this.appointed.name());
		assertThat(this.gus.text()).contains("Agreed in the end", "Three for now");
		assertThat(this.gus.missingInPrint()).isEmpty();
	}

}
