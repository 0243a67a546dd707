package org.trustquality.review.reply;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Letterbox;
import org.trustquality.PlacedReview;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a trust reads of a review, and how it replies. */
@DemonstratedApplication
class ReplyTests {

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private PlayedAdviser adviser;

	private Refusals refusals;

	private String first = "";

	private String second = "";

	private String third = "";

	@BeforeEach
	void sign() {
		this.board = SignedBoard.signed(this.stage);
		this.adviser = PlayedAdviser.of(this.stage)
			.appoint(this.board.trust(), true)
			.share(this.board.trust(), this.board.reference(), "REASONS_AND_EVIDENCE");
		this.refusals = new Refusals(this.stage);
		this.first = this.stage.indicators().get(0);
		this.second = this.stage.indicators().get(1);
		this.third = this.stage.indicators().get(2);
	}

	@AfterEach
	void leave() {
		this.adviser.leave();
	}

	/** The adviser is lower and asks, is level and asks nothing, and asks alone. */
	private PlacedReview sent() {
		return PlacedReview.of(this.adviser, this.board, true)
			.point(this.first, 2, "Seen in two schools only", "How do you know?")
			.point(this.second, 4, "As you say", null)
			.point(this.third, null, "", "Who looks at this?");
	}

	private PlayedTrust trust() {
		return this.board.trust();
	}

	private Document page(String who, String path) {
		Visitor.Page page = trust().as(who).get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		return page.document();
	}

	private String main(String who, String path) {
		return page(who, path).select("main").text();
	}

	private String point(PlacedReview review, String subject) {
		return review.path(trust()) + "/points/" + subject;
	}

	private Visitor.Page reply(Visitor visitor, PlacedReview review, String subject, String kind, String text) {
		String path = point(review, subject);
		return visitor.submit(visitor.get(path), path, "reply", kind, "text", text);
	}

	private Visitor.Page send(Visitor visitor, PlacedReview review) {
		String path = review.path(trust()) + "/reply";
		return visitor.submit(visitor.get(path), path);
	}

	@Test
	void saysWhenThereIsNoneAndLeadsNowhere() {
		PlacedReview.of(this.stage, this.adviser.id(), this.board.reference(), true, "DRAFT");
		String reviews = trust().path() + "/reviews";
		Document page = page("Tess", reviews);
		assertThat(page.select("main").text()).contains("No adviser has sent a review");
		assertThat(page.select("nav a[href$=/reviews]")).isEmpty();
		for (String path : List.of(this.board.path(), this.board.path() + "/versions/1", trust().path())) {
			assertThat(page("Gus", path).select("a[href$=/reviews]")).as(path).isEmpty();
		}
	}

	@Test
	void leadsToTheReviewsOnceThereIsOne() {
		PlacedReview review = sent();
		for (String path : List.of(this.board.path(), this.board.path() + "/versions/1")) {
			assertThat(page("Gus", path).select("main a[href$=/reviews]")).as(path).hasSize(1);
		}
		Document list = page("Tess", trust().path() + "/reviews");
		assertThat(list.select("nav a[aria-current=page]").text()).isEqualTo("Reviews");
		assertThat(list.select("main").text()).contains("Review by " + this.adviser.name(), "Sent", "about version 1",
				"The trust replies");
		assertThat(list.select("main .tq-card a").attr("href")).isEqualTo(review.path(trust()));
	}

	@Test
	void showsBothSidesToEveryRole() {
		PlacedReview review = sent();
		for (String who : List.of("Tess", "Clara", "Vera", "Gus", "Cecil")) {
			Document page = page(who, review.path(trust()));
			assertThat(page.getElementById("point-" + this.first).text()).contains("2 Starting",
					"Seen in two schools only", "4 Established", "Reason 0", "The board sees it 2 levels higher",
					"How do you know?", "None yet");
			assertThat(page.getElementById("point-" + this.second).text()).contains("The same level", "As you say");
			assertThat(page.getElementById("point-" + this.third).text()).contains("Nothing to compare",
					"Who looks at this?");
			assertThat(page.select("main section")).hasSize(3);
			boolean organiser = List.of("Clara", "Vera", "Gus").contains(who);
			assertThat(page.select("main a[href*=/points/]")).as(who).hasSize(organiser ? 4 : 0);
			assertThat(page.select("main a[href$=/reply]")).as(who).hasSize(organiser ? 1 : 0);
		}
	}

	@Test
	void comparesADimensionByItsScore() {
		PlacedReview review = PlacedReview.of(this.adviser, this.board, false)
			.point("QE", 3, "Not so far yet", null)
			.point("EG", 4, "Agreed", null);
		Document page = page("Tess", review.path(trust()));
		assertThat(page.select("#point-QE").text()).contains("3 Partly in place",
				"Agreed score 75 of 100, 4 on the scale of levels", "Reason 0", "The board sees it 1 level higher");
		assertThat(page.select("#point-EG").text()).contains("The same level");
	}

	@Test
	void savesEachReplyByItselfAndLetsItChangeUntilItIsSent() {
		PlacedReview review = sent();
		Map<String, String> agreed = this.stage.checksums(trust().reference());
		Visitor gus = trust().as("Gus");
		Visitor.Page saved = reply(gus, review, this.first, "DISAGREE", "Five schools\nwere seen");
		assertThat(saved.status()).isEqualTo(302);
		assertThat(saved.location()).isEqualTo(review.path(trust()));
		assertThat(review.reply(this.first)).isEqualTo("DISAGREE Five schools\nwere seen");
		assertThat(page("Tess", review.path(trust())).getElementById("point-" + this.first).text())
			.contains("The trust disagrees", "Five schools were seen", trust().named("Gus"));
		assertThat(reply(trust().as("Vera"), review, this.first, "AGREE", "In five schools").status()).isEqualTo(302);
		assertThat(review.reply(this.first)).isEqualTo("AGREE In five schools");
		assertThat(reply(gus, review, this.third, "EVIDENCE", "Minutes of March").status()).isEqualTo(302);
		assertThat(review.reply(this.third)).isEqualTo("EVIDENCE Minutes of March");
		assertThat(review.reply(this.second)).isEqualTo("none ");
		Map<String, String> after = this.stage.checksums(trust().reference());
		for (String table : List.of("agreed_levels", "sign_offs", "signed_results", "activities")) {
			assertThat(after.get(table)).as(table).isEqualTo(agreed.get(table));
		}
	}

	@Test
	void refusesWhatIsNoReplyAndKeepsWhatWasTyped() {
		PlacedReview review = sent();
		Visitor gus = trust().as("Gus");
		String path = point(review, this.first);
		gus.get(path);
		String[][] bad = { { "text", "x", "seen", "0" }, { "reply", "PERHAPS", "text", "x", "seen", "0" },
				{ "reply", "DISAGREE", "text", "  ", "seen", "0" }, { "reply", "EVIDENCE", "text", "", "seen", "0" },
				{ "reply", "AGREE", "text", "a".repeat(2_001), "seen", "0" },
				{ "reply", "DISAGREE", "text", "a\u0007b", "seen", "0" }, { "reply", "DISAGREE", "text", "kept words" },
				{ "reply", "AGREE", "text", "", "seen", "-1" }, { "reply", "AGREE", "text", "", "seen", "99999999999" },
				{} };
		for (String[] form : bad) {
			Visitor.Page page = this.refusals.refuse(400, () -> gus.post(path, form));
			assertThat(page.document().title()).startsWith("Error: ");
			assertThat(page.document().select(".govuk-error-summary a").eachAttr("href")).isNotEmpty()
				.allSatisfy((link) -> assertThat(page.document().select(link)).hasSize(1));
		}
		assertThat(gus.post(path, "reply", "DISAGREE", "text", "kept words").document().select("#text").text())
			.isEqualTo("kept words");
		assertThat(gus.post(path, "reply", "AGREE", "text", "a".repeat(2_000), "seen", "0").status()).isEqualTo(302);
		System.out.println("Bad replies: " + this.refusals);
	}

	@Test
	void letsOrganisersAloneReply() {
		PlacedReview review = sent();
		for (String who : List.of("Tess", "Cecil")) {
			Visitor visitor = trust().as(who);
			visitor.get(review.path(trust()));
			for (String path : List.of(point(review, this.first), review.path(trust()) + "/reply")) {
				this.refusals.refuse(404, () -> visitor.get(path));
				this.refusals.refuse(404, () -> visitor.post(path, "reply", "AGREE", "text", "", "seen", "0"));
			}
		}
		Visitor ivy = this.adviser.visitor();
		this.refusals.refuse(404, () -> ivy.get(review.path(trust())));
		this.refusals.refuse(404, () -> ivy.get(trust().path() + "/reviews"));
	}

	@Test
	void knowsNothingOfDraftsDeclinedReviewsAndOthers() {
		PlacedReview review = sent();
		Visitor gus = trust().as("Gus");
		PlayedTrust other = PlayedTrust.of(this.stage, "Olga:GOVERNANCE_PROFESSIONAL");
		this.refusals.refuse(404, () -> other.as("Olga").get(review.path(other)));
		this.refusals.refuse(404, () -> other.as("Olga").get(review.path(trust())));
		this.refusals.refuse(404, () -> gus.get(trust().path() + "/reviews/" + UUID.randomUUID()));
		this.refusals.refuse(404, () -> gus.get(point(review, "QE-99")));
		this.refusals.refuse(404, () -> gus.get(point(review, this.stage.indicators().get(5))));
		for (String state : List.of("DRAFT", "DECLINED")) {
			review.become(state);
			this.refusals.refuse(404, () -> gus.get(review.path(trust())));
			this.refusals.refuse(404,
					() -> gus.post(point(review, this.first), "reply", "AGREE", "text", "", "seen", "0"));
			assertThat(main("Gus", trust().path() + "/reviews"))
				.contains(state.equals("DRAFT") ? "No adviser has sent a review"
						: this.adviser.name() + " reads this without a review of their own");
		}
	}

	@Test
	void namesThePointsThatLackAReplyAndSendsNothing() {
		PlacedReview review = sent();
		Visitor gus = trust().as("Gus");
		String check = review.path(trust()) + "/reply";
		Document page = gus.get(check).document();
		assertThat(page.select("#points a").eachText()).hasSize(2);
		assertThat(page.select("main").text()).contains("2 points need a reply", "None needed");
		assertThat(page.select("main form")).isEmpty();
		Visitor.Page refused = this.refusals.refuse(409, () -> gus.post(check, "seen", "0"));
		assertThat(refused.document().title()).startsWith("Error: ");
		assertThat(refused.document().select(".govuk-error-summary a").attr("href")).isEqualTo("#points");
		assertThat(review.state()).isEqualTo("SENT");
	}

	@Test
	void asksForAnAnswerWhereTheAdviserAsks() {
		PlacedReview review = sent();
		Visitor gus = trust().as("Gus");
		Document asked = gus.get(point(review, this.third)).document();
		assertThat(asked.select("input[name=reply]").eachAttr("value")).as("not judged")
			.containsExactly("ANSWER", "EVIDENCE");
		assertThat(gus.get(point(review, this.second)).document().select("input[name=reply]").eachAttr("value"))
			.as("not asked")
			.containsExactly("AGREE", "DISAGREE", "EVIDENCE");
		Visitor.Page refused = this.refusals.refuse(400, () -> reply(gus, review, this.first, "AGREE", " "));
		assertThat(refused.document().select(".govuk-error-summary a").eachText())
			.containsExactly("Enter your answer to the adviser's question");
		this.refusals.refuse(400, () -> reply(gus, review, this.third, "AGREE", "They do"));
		assertThat(reply(gus, review, this.third, "ANSWER", "The committee does").status()).isEqualTo(302);
		assertThat(main("Gus", review.path(trust()))).contains("The trust answers the question", "The committee does",
				"1 of 2 points that need a reply have one");
	}

	/** A former adviser is not told: they could read nothing of it. */
	@Test
	void tellsNobodyWhoReadsNothingAnyMore() {
		PlacedReview review = PlacedReview.of(this.adviser, this.board, true).point(this.second, 4, "As you say", null);
		this.adviser.revoke(trust());
		assertThat(send(trust().as("Gus"), review).status()).isEqualTo(302);
		assertThat(new Letterbox(this.stage).to(this.adviser.id() + "@example.org")).isEmpty();
	}

	@Test
	void sendsTheReplyTellsTheAdviserAndChangesItNoMore() {
		PlacedReview review = sent();
		Visitor gus = trust().as("Gus");
		reply(gus, review, this.first, "DISAGREE", "Five schools were seen");
		reply(gus, review, this.third, "ANSWER", "The committee does");
		String address = this.adviser.id() + "@example.org";
		int acts = trust().acts().size();
		Visitor.Page sent = send(gus, review);
		assertThat(sent.status()).isEqualTo(302);
		assertThat(review.state()).isEqualTo("REPLIED");
		assertThat(trust().acts().subList(acts, trust().acts().size())).containsExactly("REVIEW_REPLIED");
		assertThat(main("Clara", trust().path() + "/activity"))
			.contains("sent the trust's reply to the review of the assessment", this.adviser.name());
		assertThat(new Letterbox(this.stage).to(address)).singleElement()
			.asString()
			.contains("a reply to your review",
					"/portfolio/" + trust().reference() + "/assessments/" + this.board.reference() + "/review")
			.doesNotContain("Five schools");
		Document page = page("Tess", review.path(trust()));
		assertThat(page.select("main").text()).contains("Replied", "Replied to by the trust", "The trust disagrees");
		assertThat(page("Gus", review.path(trust())).select("main a[href*=/points/], main a[href$=/reply]")).isEmpty();
		for (String path : List.of(point(review, this.first), review.path(trust()) + "/reply")) {
			this.refusals.refuse(409, () -> gus.get(path));
			this.refusals.refuse(409, () -> gus.post(path, "reply", "AGREE", "text", "", "seen", "1"));
		}
	}

	@Test
	void sendsWithoutAReplyWhereNothingIsAskedAndLevelsAreEqual() {
		PlacedReview review = PlacedReview.of(this.adviser, this.board, true).point(this.second, 4, "As you say", null);
		assertThat(main("Gus", review.path(trust()) + "/reply")).contains("Every point that needs a reply has one");
		assertThat(send(trust().as("Gus"), review).status()).isEqualTo(302);
		assertThat(review.state()).isEqualTo("REPLIED");
	}

	@Test
	void asksWhichReplyToKeepWhenTwoReplyAtOnce() {
		PlacedReview review = sent();
		String path = point(review, this.first);
		Visitor gus = trust().as("Gus");
		Visitor vera = trust().as("Vera");
		Visitor.Page opened = gus.get(path);
		assertThat(reply(vera, review, this.first, "AGREE", "Vera's words").status()).isEqualTo(302);
		Visitor.Page conflict = this.refusals.refuse(409,
				() -> gus.submit(opened, path, "reply", "DISAGREE", "text", "Gus's words"));
		assertThat(conflict.document().select("main").text()).contains("Somebody else has replied to this point",
				"Vera's words", "Gus's words", "Keep what is on record");
		assertThat(review.reply(this.first)).isEqualTo("AGREE Vera's words");
		assertThat(gus.submit(conflict, path).status()).isEqualTo(302);
		assertThat(review.reply(this.first)).isEqualTo("DISAGREE Gus's words");
	}

	@Test
	void sendsNothingThatSomebodyChangedAfterTheLastLook() {
		PlacedReview review = sent();
		Visitor gus = trust().as("Gus");
		reply(gus, review, this.first, "AGREE", "In five schools");
		reply(gus, review, this.third, "ANSWER", "The committee does");
		String check = review.path(trust()) + "/reply";
		Visitor.Page looked = gus.get(check);
		reply(trust().as("Vera"), review, this.first, "DISAGREE", "Not at all");
		Visitor.Page refused = this.refusals.refuse(409, () -> gus.submit(looked, check));
		assertThat(refused.document().select(".govuk-error-summary").text())
			.contains("Somebody else changed the reply");
		assertThat(refused.document().select("main").text()).contains("Not at all");
		assertThat(gus.submit(refused, check).status()).isEqualTo(302);
		assertThat(review.state()).isEqualTo("REPLIED");
	}

	/** Of several who send at once, one does. */
	@Test
	void isSentOnce() throws Exception {
		PlacedReview review = PlacedReview.of(this.adviser, this.board, true).point(this.second, 4, "As you say", null);
		Visitor gus = trust().as("Gus");
		String check = review.path(trust()) + "/reply";
		gus.get(check);
		AtomicInteger sent = new AtomicInteger();
		PlayedTrust.together(4, () -> {
			Visitor.Page page = gus.twin().post(check, "seen", "0");
			sent.addAndGet((page.status() == 302) ? 1 : 0);
			return page;
		}).forEach((page) -> assertThat(page.status()).isIn(302, 409));
		assertThat(sent).hasValue(1);
		assertThat(new Letterbox(this.stage).to(this.adviser.id() + "@example.org")).hasSize(1);
	}

	@Test
	void showsWhatBothAgreedInTheEnd() {
		PlacedReview review = sent().agree(this.first, 3, "Half-way there");
		assertThat(main("Tess", review.path(trust()))).doesNotContain("Half-way there");
		review.become("AGREED");
		Document page = page("Tess", review.path(trust()));
		assertThat(page.getElementById("point-" + this.first).text()).contains("Agreed in the end", "3 Partly in place",
				"Half-way there");
		assertThat(page.getElementById("point-" + this.second).text()).contains("Nothing was put down");
		assertThat(page.select(".govuk-summary-list__key").eachText()).contains("Agreed position");
		review.become("CLOSED");
		assertThat(main("Tess", review.path(trust()))).contains("Closed", "Half-way there", "Nothing is left to do");
		assertThat(main("Tess", trust().path() + "/reviews")).contains("Closed");
	}

	@Test
	void staysWithTheTrustWhenItStopsSharing() {
		PlacedReview review = sent();
		this.adviser.revoke(trust());
		assertThat(main("Tess", review.path(trust()))).contains("Seen in two schools only", this.adviser.name(),
				"no longer shared with the adviser, so they cannot go on");
		assertThat(reply(trust().as("Gus"), review, this.first, "AGREE", "In five schools").status()).isEqualTo(302);
		this.adviser.leave();
		assertThat(main("Tess", trust().path() + "/reviews")).contains("No adviser has sent a review");
	}

	@Test
	void offersNoReplyInAClosedTrust() {
		PlacedReview review = sent();
		this.stage.superuser()
			.sql("update trusts set closed_on = date '2026-08-31', closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(trust().number())
			.update();
		Visitor gus = trust().as("Gus");
		for (String path : List.of("", "/reply", "/points/" + this.first)) {
			Document page = gus.get(review.path(trust()) + path).document();
			assertThat(page.select("main form, main .govuk-button")).as(path).isEmpty();
		}
		this.refusals.refuse(409,
				() -> gus.post(point(review, this.first), "reply", "AGREE", "text", "So it is", "seen", "0"));
	}

	@Test
	void keepsTheAdvisersSideWhereTheVersionCannotBeRead() {
		PlacedReview review = sent();
		this.board.spoilt(() -> assertThat(main("Tess", review.path(trust())))
			.contains("is not the same as when it was signed", "Seen in two schools only", "How do you know?")
			.doesNotContain("Reason 0"));
	}

	@Test
	void showsWhatPeopleTypedAsText() {
		PlacedReview review = PlacedReview.of(this.adviser, this.board, true)
			.point(this.first, 2, "<b>bold</b>", "<script>alert(1)</script>");
		reply(trust().as("Gus"), review, this.first, "DISAGREE", "[[${7*7}]] <i>no</i>");
		String body = trust().as("Tess").get(review.path(trust())).body();
		assertThat(body).contains("&lt;b&gt;bold", "&lt;script&gt;", "[[${7*7}]] &lt;i&gt;no")
			.doesNotContain("<script>a");
	}

	@Test
	void belongsToWhatIsStoredAboutWhoTypedIt() {
		PlacedReview review = sent();
		Visitor gus = trust().as("Gus");
		reply(gus, review, this.first, "DISAGREE", "Five schools were seen");
		assertThat(gus.get("/account/data").document().select("main").text()).contains("What you replied to advisers",
				"Five schools were seen", "The trust disagrees");
		assertThat(gus.get("/account/data/file").body()).contains("reviewReplies", "Five schools were seen");
		assertThat(trust().as("Vera").get("/account/data/file").body()).doesNotContain("Five schools were seen");
	}

}
