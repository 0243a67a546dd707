package org.trustquality.review.reviewing;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.PlacedReview;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.framework.Dimension;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** An adviser reviews, from the first page to the last. */
@DemonstratedApplication
class ReviewPagesTests {

	@Autowired
	private Stage stage;

	private ReviewStage review;

	@AfterEach
	void leave() {
		this.review.leave();
	}

	private void play(String shared) {
		this.review = ReviewStage.of(this.stage, shared);
	}

	private static String main(Visitor.Page page) {
		assertThat(page.status()).as(page.path()).isEqualTo(200);
		return page.document().select("main").text();
	}

	@Test
	void leadsFromTheStartToTheFirstStatement() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.adviser().visitor();
		Visitor.Page start = visitor.get(this.review.path());
		assertThat(main(start)).contains("Begin your review", "Each of the 33 indicators",
				"Each of the 5 dimensions as a whole", "Read without a review of my own", "version 1");
		assertThat(visitor.post(this.review.path(), "by", "indicator").location()).isEqualTo(this.review.path());
		String list = main(visitor.get(this.review.path()));
		assertThat(list).contains("Your review",
				"0 of " + this.review.first().indicators().size() + " indicators judged",
				"Go on with: " + this.review.first().title());
		assertThat(this.review.row("state || version")).isEqualTo("DRAFT1");
		Visitor.Page dimension = visitor.get(this.review.dimension(this.review.first().id()));
		assertThat(main(dimension)).contains(this.review.first().title(), "Nothing yet",
				"Judge: " + this.review.first().indicators().get(0).title());
	}

	@Test
	void asksWhatToJudgeBeforeItBegins() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.adviser().visitor();
		visitor.get(this.review.path());
		for (String[] fields : List.of(new String[0], new String[] { "by", "everything" })) {
			Visitor.Page page = visitor.post(this.review.path(), fields);
			assertThat(page.status()).isEqualTo(400);
			assertThat(page.document().title()).startsWith("Error: ");
			assertThat(page.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#by-indicator");
		}
		assertThat(reviews()).isZero();
	}

	private int reviews() {
		return this.stage.superuser()
			.sql("select count(*) from reviews where adviser_id = ?")
			.param(this.review.adviser().id())
			.query(Integer.class)
			.single();
	}

	@Test
	void savesEveryJudgementAndGoesOnToTheNextStatement() {
		play("REASONS_AND_EVIDENCE");
		Visitor visitor = this.review.begin("indicator");
		List<String> indicators = this.review.indicators(this.review.first());
		Visitor.Page page = visitor.get(this.review.point(indicators.get(0)));
		assertThat(main(page)).contains(this.review.first().indicators().get(0).wording().statement(),
				this.review.first().indicators().get(0).wording().levels().get(4), "Minutes of May",
				"I do not judge this");
		assertThat(main(visitor.get(this.review.point(indicators.get(1))))).contains("Report of June, file report.pdf");
		assertThat(main(visitor.get(this.review.point(indicators.get(2))))).doesNotContain("Secret of July");
		assertThat(this.review.judge(visitor, indicators.get(0), "2", "Seldom seen\r\nin schools").location())
			.isEqualTo(this.review.point(indicators.get(1)));
		assertThat(this.review.stored(indicators.get(0), "level || reason")).isEqualTo("2Seldom seen\nin schools");
		assertThat(main(visitor.get(this.review.path()))).contains("1 of " + indicators.size() + " indicators judged");
		assertThat(this.review.judge(visitor, indicators.get(0), "not-judged", "Nothing to go by").status())
			.isEqualTo(302);
		assertThat(this.review.stored(indicators.get(0), "level")).isEqualTo("null");
		assertThat(this.review.stored(indicators.get(0), "reason")).isEqualTo("Nothing to go by");
	}

	@Test
	void keepsWhatWasTypedWhenSomethingIsWrong() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("indicator");
		String subject = this.review.indicators(this.review.first()).get(0);
		record Wrong(String level, String reason, String field) {
		}
		for (Wrong wrong : List.of(new Wrong("2", " ", "reason"), new Wrong("6", "Why", "level-1"),
				new Wrong("0", "Why", "level-1"), new Wrong("", "Why", "level-1"),
				new Wrong("2", "x".repeat(2001), "reason"), new Wrong("2", "turned \u202E round", "reason"))) {
			Visitor.Page page = this.review.judge(visitor, subject, wrong.level, wrong.reason);
			assertThat(page.status()).as(wrong.toString()).isEqualTo(400);
			assertThat(page.document().title()).startsWith("Error: ");
			assertThat(page.document().select(".govuk-error-summary a").eachAttr("href"))
				.containsExactly("#" + wrong.field);
			assertThat(page.document().select("textarea").first().wholeText().strip()).isEqualTo(wrong.reason.strip());
		}
		Visitor.Page without = visitor.submit(visitor.get(this.review.point(subject)), this.review.point(subject),
				"level", "2", "reason", "Why", "seen", null);
		assertThat(without.status()).isEqualTo(400);
		assertThat(this.review.stored(subject, "level")).isEqualTo("none");
	}

	@Test
	void letsTwoWindowsChooseWhichJudgementStays() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("indicator");
		String subject = this.review.indicators(this.review.first()).get(0);
		Visitor.Page one = visitor.get(this.review.point(subject));
		Visitor.Page other = visitor.get(this.review.point(subject));
		Stage.require(visitor.submit(one, this.review.point(subject), "level", "2", "reason", "First"), 302);
		assertThat(visitor.submit(other, this.review.point(subject), "level", "2", "reason", "First").status())
			.as("the same again")
			.isEqualTo(302);
		Stage.require(this.review.judge(visitor, subject, "3", "Second"), 302);
		Visitor.Page conflict = visitor.submit(other, this.review.point(subject), "level", "4", "reason", "Third");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.document().select("main").text()).contains("You judged this in another window", "Third",
				"4 Established", "Second", "3 Partly in place");
		assertThat(this.review.stored(subject, "reason")).isEqualTo("Second");
		assertThat(visitor.submit(conflict, this.review.point(subject)).status()).isEqualTo(302);
		assertThat(this.review.stored(subject, "level || reason")).isEqualTo("4Third");
	}

	@Test
	void showsTheBoardsSideOnceADimensionIsCommitted() {
		play("REASONS_AND_EVIDENCE");
		Visitor visitor = this.review.begin("indicator");
		Dimension first = this.review.first();
		List<String> indicators = this.review.indicators(first);
		indicators.forEach((subject) -> Stage.require(
				this.review.judge(visitor, subject, subject.equals(indicators.get(0)) ? "2" : "5", "So I saw"), 302));
		Visitor.Page check = visitor.get(this.review.dimension(first.id()) + "/commitment");
		assertThat(main(check))
			.contains("Commit " + first.title() + "?", "You cannot change these after that", "2 Starting", "So I saw")
			.doesNotContain("Reason 0.");
		this.review.commit(visitor, first.id());
		String beside = main(visitor.get(this.review.dimension(first.id())));
		assertThat(beside).contains("2 Starting", "4 Established", "Reason 0.", "So I saw",
				"The board sees it 2 levels higher: blind spot", "The board sees it 1 level lower: both high",
				"Blind spot: the board high, you low " + first.indicators().get(0).title(),
				"Hidden strength: the board low, you high None");
		assertThat(main(visitor.get(this.review.path()))).contains("Committed");
	}

	@Test
	void showsNoReasonsWhereTheTrustSharesLevelsOnly() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("indicator");
		assertThat(main(visitor.get(this.review.point(this.review.indicators(this.review.first()).get(0)))))
			.doesNotContain("Minutes of May");
		this.review.commit(visitor, this.review.first(), "3");
		assertThat(main(visitor.get(this.review.dimension(this.review.first().id())))).contains("4 Established")
			.doesNotContain("Reason 0.");
	}

	@Test
	void changesNothingThatWasCommitted() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("indicator");
		String subject = this.review.indicators(this.review.first()).get(0);
		Visitor.Page open = visitor.get(this.review.point(subject));
		this.review.commit(visitor, this.review.first(), "3");
		assertThat(visitor.get(this.review.point(subject)).location())
			.isEqualTo(this.review.dimension(this.review.first().id()));
		Visitor.Page late = visitor.submit(open, this.review.point(subject), "level", "4", "reason", "Second thoughts");
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.document().select("main").text()).contains("You have committed this dimension");
		String commitment = this.review.dimension(this.review.first().id()) + "/commitment";
		assertThat(visitor.get(commitment).status()).isEqualTo(302);
		assertThat(visitor.post(commitment, "seen", "x").status()).as("again").isEqualTo(302);
		assertThat(this.review.stored(subject, "level")).isEqualTo("3");
	}

	@Test
	void commitsOnlyWhatWasLookedAt() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("dimension");
		String dimension = this.review.first().id();
		Stage.require(this.review.judge(visitor, dimension, "2", "First"), 302);
		Visitor.Page check = visitor.get(this.review.dimension(dimension) + "/commitment");
		Stage.require(this.review.judge(visitor, dimension, "4", "Second"), 302);
		Visitor.Page refused = visitor.submit(check, this.review.dimension(dimension) + "/commitment");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.document().select("main").text()).contains("changed in another window");
		this.review.commit(visitor, dimension);
		assertThat(this.review.stored(dimension, "reason")).isEqualTo("Second");
	}

	@Test
	void saysWhyTheOthersAreNotJudged() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("indicator");
		List<String> indicators = this.review.indicators(this.review.first());
		Stage.require(this.review.judge(visitor, indicators.get(0), "2", "Seen"), 302);
		String commitment = this.review.dimension(this.review.first().id()) + "/commitment";
		Visitor.Page page = visitor.get(commitment);
		assertThat(main(page)).contains("Why do you not judge the other " + (indicators.size() - 1) + "?");
		Visitor.Page without = visitor.submit(page, commitment, "reason", "");
		assertThat(without.status()).isEqualTo(400);
		assertThat(without.document().title()).startsWith("Error: ");
		Stage.require(visitor.submit(page, commitment, "reason", "No visit yet"), 302);
		assertThat(this.review.stored(indicators.get(1), "reason")).isEqualTo("No visit yet");
		assertThat(main(visitor.get(this.review.dimension(this.review.first().id())))).contains("Not judged",
				"Nothing to compare");
	}

	@Test
	void judgesADimensionAsAWhole() {
		play("REASONS_AND_EVIDENCE");
		Visitor visitor = this.review.begin("dimension");
		Dimension first = this.review.first();
		assertThat(main(visitor.get(this.review.path()))).contains("Not judged yet");
		assertThat(main(visitor.get(this.review.dimension(first.id())))).contains("You judge this dimension as a whole",
				first.indicators().get(0).wording().statement());
		this.review.commit(visitor, first, "2");
		assertThat(main(visitor.get(this.review.dimension(first.id())))).contains("4 on the scale of levels",
				"Agreed score 75 of 100", "The board sees it 2 levels higher: blind spot",
				"What the board agreed in " + first.title(), "Reason 0.");
	}

	@Test
	void asksTheTrustAboutWhatIsCommitted() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("dimension");
		String subject = this.review.first().id();
		String question = this.review.point(subject) + "/question";
		assertThat(visitor.get(question).location()).isEqualTo(this.review.dimension(subject));
		Stage.require(this.review.judge(visitor, subject, "2", "Seen"), 302);
		assertThat(visitor.post(question, "question", "How?", "seen", "0").status()).isEqualTo(409);
		assertThat(visitor.post(question, "question", "x".repeat(1001), "seen", "0").status()).isEqualTo(404);
		this.review.commit(visitor, subject);
		Visitor.Page page = visitor.get(question);
		assertThat(visitor.submit(page, question, "question", "x".repeat(1001)).status()).isEqualTo(400);
		Stage.require(visitor.submit(page, question, "question", "How do you know?"), 302);
		Visitor.Page conflict = visitor.submit(page, question, "question", "Who says so?");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.document().select("main").text()).contains("How do you know?", "Who says so?");
		assertThat(this.review.stored(subject, "question")).isEqualTo("How do you know?");
		Stage.require(visitor.submit(conflict, question), 302);
		assertThat(main(visitor.get(this.review.dimension(subject)))).contains("You ask: Who says so?");
		Stage.require(visitor.submit(visitor.get(question), question, "question", " "), 302);
		assertThat(this.review.stored(subject, "question")).isEqualTo("null");
	}

	@Test
	void sendsOnceEverythingIsCommittedAndTellsTheTrust() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("dimension");
		String sending = this.review.path() + "/sending";
		assertThat(visitor.get(sending).location()).isEqualTo(this.review.path());
		assertThat(visitor.post(sending, "seen", "x").status()).isEqualTo(409);
		this.review.dimensions().forEach((dimension) -> this.review.commit(visitor, dimension, "2"));
		assertThat(main(visitor.get(this.review.path()))).contains("Check and send");
		Visitor.Page check = visitor.get(sending);
		assertThat(main(check)).contains("Check and send your review", "2 levels higher");
		assertThat(visitor.post(sending, "seen", "x").status()).isEqualTo(409);
		Stage.require(visitor.submit(check, sending), 302);
		assertThat(visitor.submit(check, sending).status()).as("again").isEqualTo(302);
		assertThat(this.review.row("state")).isEqualTo("SENT");
		assertThat(this.review.row("(sent_at is not null)::text")).isEqualTo("true");
		assertThat(main(visitor.get(this.review.path()))).contains("The trust has been told", "Sent");
		assertThat(this.review.board().trust().acts()).filteredOn("REVIEW_SENT"::equals).hasSize(1);
		ReviewStage.TOLD
			.forEach((who) -> assertThat(mails(who).stream().filter((mail) -> mail.contains("an adviser has reviewed")))
				.as(who)
				.hasSize(1)
				.allSatisfy((mail) -> assertThat(mail).contains(this.review.adviser().name(), "/trusts/")
					.doesNotContain("Starting", "Seen in")));
		assertThat(mails("Tess").toString()).doesNotContain("an adviser has reviewed");
		assertThat(visitor.get(this.review.point(this.review.first().id())).status()).isEqualTo(302);
		assertThat(visitor.post(this.review.point(this.review.first().id()), "level", "5", "reason", "No", "seen", "0")
			.status()).isEqualTo(409);
	}

	private List<String> mails(String who) {
		return new Letterbox(this.stage).to(this.review.board().trust().email(who));
	}

	@Test
	void notesWhatBothAgreeAndCloses() {
		play("REASONS_AND_EVIDENCE");
		Visitor visitor = this.review.send("dimension", "2");
		String subject = this.review.first().id();
		String position = this.review.point(subject) + "/position";
		assertThat(visitor.get(position).location()).as("before the reply").isEqualTo(this.review.path());
		assertThat(visitor.post(position, "level", "3", "text", "Soon", "seen", "0").status()).isEqualTo(409);
		this.review.reply("DISAGREE", "We have seen it grow");
		assertThat(main(visitor.get(this.review.path()))).contains("The trust disagrees: We have seen it grow",
				"On 5 points you are a level or more from the board", "Note what you agree");
		assertThat(visitor.post(this.review.path() + "/agreement").status()).as("nothing noted").isEqualTo(409);
		Visitor.Page page = visitor.get(position);
		Visitor.Page wrong = visitor.submit(page, position, "level", "9", "text", "");
		assertThat(wrong.status()).isEqualTo(400);
		assertThat(wrong.document().select(".govuk-error-summary a").eachAttr("href")).containsExactly("#level-1",
				"#text");
		Stage.require(visitor.submit(page, position, "level", "3", "text", "Three for now"), 302);
		Visitor.Page conflict = visitor.submit(page, position, "level", "none", "text", "We differ");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.document().select("main").text()).contains("Three for now", "We differ");
		Stage.require(visitor.submit(conflict, position), 302);
		assertThat(this.review.stored(subject, "agreed_level")).isEqualTo("null");
		assertThat(main(visitor.get(this.review.path() + "/agreement"))).contains("Not yet noted: 4", "We differ");
		this.review.dimensions()
			.stream()
			.map((dimension) -> this.review.point(dimension.id()) + "/position")
			.forEach((each) -> Stage
				.require(visitor.submit(visitor.get(each), each, "level", "3", "text", "Three it is"), 302));
		Visitor.Page check = visitor.get(this.review.path() + "/agreement");
		Stage.require(visitor.submit(check, this.review.path() + "/agreement"), 302);
		assertThat(this.review.row("state")).isEqualTo("AGREED");
		assertThat(main(visitor.get(this.review.path()))).contains("Agreed in the end", "Three it is",
				"3 Partly in place");
		assertThat(visitor.submit(page, position, "level", "3", "text", "Too late").status()).isEqualTo(409);
		assertThat(main(visitor.get(this.review.path() + "/closure"))).contains("Close the review?");
		Stage.require(visitor.post(this.review.path() + "/closure"), 302);
		assertThat(this.review.row("state || (closed_at is not null)")).isEqualTo("CLOSEDtrue");
		assertThat(visitor.get(this.review.path()).document().select("h1").text()).isEqualTo("What was agreed");
		assertThat(this.review.board().trust().acts()).contains("REVIEW_SENT", "REVIEW_AGREED", "REVIEW_CLOSED");
		ReviewStage.TOLD.forEach((who) -> assertThat(mails(who))
			.anySatisfy((mail) -> assertThat(mail).contains("what you and your adviser agreed is on record")));
		for (String end : List.of("/agreement", "/closure", "/sending")) {
			assertThat(visitor.get(this.review.path() + end).location()).as(end).isEqualTo(this.review.path());
		}
	}

	@Test
	void stepsOverNoState() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("dimension");
		assertThat(visitor.post(this.review.path() + "/agreement").status()).isEqualTo(409);
		assertThat(visitor.post(this.review.path() + "/closure").status()).isEqualTo(409);
		assertThat(visitor.post(this.review.path() + "/declining").status()).isEqualTo(409);
		assertThat(this.review.row("state")).isEqualTo("DRAFT");
	}

	@Test
	void readsWithoutAReviewAfterAnInterruption() {
		play("REASONS_AND_EVIDENCE");
		Visitor visitor = this.review.adviser().visitor();
		assertThat(main(visitor.get(this.review.path() + "/declining"))).contains("Read without a review of your own?",
				"You cannot review this assessment after that");
		Stage.require(visitor.post(this.review.path() + "/declining"), 302);
		Stage.require(visitor.post(this.review.path() + "/declining"), 302);
		assertThat(this.review.row("state")).isEqualTo("DECLINED");
		assertThat(main(visitor.get(this.review.path()))).contains("You read this without a review of your own");
		Stage.require(visitor.post(this.review.path(), "by", "indicator"), 302);
		assertThat(this.review.row("state")).isEqualTo("DECLINED");
		String first = this.review.first().id();
		assertThat(visitor.get(this.review.dimension(first)).location()).isEqualTo(this.review.path());
		assertThat(visitor.post(this.review.point(first), "level", "2", "reason", "Late", "seen", "-1").status())
			.isEqualTo(409);
		assertThat(this.review.board().trust().acts()).filteredOn("REVIEW_DECLINED"::equals).hasSize(1);
	}

	@Test
	void staysWithTheVersionThatWasSignedThen() {
		play("REASONS_AND_EVIDENCE");
		Visitor visitor = this.review.begin("indicator");
		this.review.commit(visitor, this.review.first(), "2");
		String before = main(visitor.get(this.review.dimension(this.review.first().id())));
		this.review.board().correct("A wrong level");
		assertThat(main(visitor.get(this.review.dimension(this.review.first().id())))).isEqualTo(before);
		this.review.board().change(0, "level = 1, reason = 'Corrected'");
		this.review.board().sign("Minutes 2");
		String after = main(visitor.get(this.review.dimension(this.review.first().id())));
		assertThat(after)
			.contains("The trust has signed version 2 since. Your review stays about version 1.", "Reason 0.")
			.doesNotContain("Corrected");
		assertThat(main(visitor.get(this.review.path()))).contains("The trust has signed version 2 since.");
		assertThat(after.replace("The trust has signed version 2 since. Your review stays about version 1. ", ""))
			.isEqualTo(before);
		assertThat(this.review.row("version::text")).isEqualTo("1");
	}

	@Test
	void changesNothingInAClosedTrust() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("dimension");
		close("date '2026-08-31'", "'ADMINISTRATOR'");
		try {
			assertThat(main(visitor.get(this.review.path()))).contains("This trust is closed");
			assertThat(visitor
				.post(this.review.point(this.review.first().id()), "level", "2", "reason", "Seen", "seen", "-1")
				.status()).isEqualTo(409);
			assertThat(this.review.stored(this.review.first().id(), "level")).isEqualTo("none");
		}
		finally {
			close("null", "null");
		}
	}

	private void close(String day, String by) {
		this.stage.superuser()
			.sql("update trusts set closed_on = " + day + ", closed_by = " + by + " where trust_id = ?")
			.param(this.review.board().trust().number())
			.update();
	}

	@Test
	void tellsOfAVersionThatIsNotAsItWasSigned() {
		play("AGREED_LEVELS");
		Visitor visitor = this.review.begin("indicator");
		this.review.board().spoilt(() -> {
			Visitor.Page page = visitor.get(this.review.path());
			assertThat(page.status()).isEqualTo(409);
			assertThat(page.document().select("main").text()).contains("not the same as when it was signed");
		});
	}

	/** Whose wording only that trust's transactions read. */
	@Test
	void judgesIndicatorsOfTheTrustsOwn() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR", "Tess:TRUSTEE",
				"Tod:TRUSTEE", "Tim:TRUSTEE", "Pam:TRUSTEE", "Pia:TRUSTEE");
		Visitor gus = trust.as("Gus");
		gus.get(trust.path());
		Stage.require(gus.post(trust.path() + "/own-indicators", "dimension", "QE", "title", "Reading at home",
				"statement", "Pupils read at home.", "why", "We ask.", "level-1", "None.", "level-2", "Few.", "level-3",
				"Some.", "level-4", "Most.", "level-5", "All."), 302);
		String path = trust.draft("Gus", 0, Stage.QUALITY + "+own");
		Stage.require(gus.post(path + "/opening"), 302);
		List<Integer> threes = Collections.nCopies(this.stage.indicators().size() + 1, 3);
		List.of("Clara", "Tess", "Tod", "Tim", "Pam", "Pia").forEach((who) -> trust.sheet(who, path, threes));
		Stage.require(gus.post(path + "/closure"), 302);
		SignedBoard board = new SignedBoard(trust, path);
		board.agreeAll(4);
		board.sign("Item 6");
		this.review = new ReviewStage(board,
				PlayedAdviser.of(this.stage).appoint(trust, true).share(trust, board.reference(), "AGREED_LEVELS"));
		Visitor visitor = this.review.begin("indicator");
		assertThat(main(visitor.get(this.review.dimension("QE")))).contains("Reading at home");
		assertThat(main(visitor.get(this.review.point("OWN-1")))).contains("Pupils read at home.", "We ask.", "Most.");
		assertThat(this.review.judge(visitor, "OWN-1", "2", "Seldom").status()).isEqualTo(302);
		this.review.dimensions().forEach((dimension) -> {
			String commitment = this.review.dimension(dimension.id()) + "/commitment";
			Stage.require(visitor.submit(visitor.get(commitment), commitment, "reason", "No visit yet"), 302);
		});
		assertThat(main(visitor.get(this.review.dimension("QE")))).contains("Reading at home",
				"The board sees it 2 levels higher: blind spot");
	}

	/** Whatever is there of a shared assessment is reached from its two main pages. */
	@Test
	void leadsToEverythingThatBelongsToTheAssessmentAndToNothingThatIsNotThere() {
		play("REASONS_AND_EVIDENCE");
		Visitor visitor = this.review.send("dimension", "3");
		assertThatLinksOf(visitor, "/agenda", "/crosswalk");
		PlayedAdviser ada = PlayedAdviser.of(this.stage)
			.appoint(this.review.board().trust(), true)
			.share(this.review.board().trust(), this.review.reference(), "AGREED_LEVELS");
		PlacedReview.of(ada, this.review.board(), false).point(this.review.first().id(), 2, "Seen", null);
		assertThatLinksOf(visitor, "/agenda", "/moderation", "/crosswalk");
		assertThat(visitor.get(this.review.shared()).document().select("main a").eachAttr("href"))
			.contains(this.review.path(), this.review.shared() + "/bundle");
		ada.leave();
	}

	private void assertThatLinksOf(Visitor visitor, String... pages) {
		List<String> around = Stream.of(pages).map((page) -> this.review.shared() + page).toList();
		for (String path : List.of(this.review.shared(), this.review.path())) {
			List<String> links = visitor.get(path).document().select("main ul a").eachAttr("href");
			assertThat(links).as(path).containsSubsequence(around);
			assertThat(links.contains(this.review.shared() + "/moderation")).as(path)
				.isEqualTo(around.contains(this.review.shared() + "/moderation"));
		}
		around.forEach((page) -> assertThat(visitor.get(page).status()).as(page).isEqualTo(200));
	}

}
