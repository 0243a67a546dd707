package org.trustquality.review.moderation;

import java.util.List;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlacedReview;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.access.Digest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two advisers who judged the same, and what boards' levels did after a review. */
@DemonstratedApplication
class ModerationTests {

	private static final String PAIRS = "/administration/moderation";

	@Autowired
	private Stage stage;

	private SignedBoard board;

	private PlayedAdviser ivy;

	private PlayedAdviser ada;

	private Refusals refusals;

	@BeforeEach
	void sign() {
		this.board = SignedBoard.signed(this.stage);
		this.ivy = adviser();
		this.ada = adviser();
		this.refusals = new Refusals(this.stage);
	}

	private PlayedAdviser adviser() {
		return PlayedAdviser.of(this.stage)
			.appoint(this.board.trust(), true)
			.share(this.board.trust(), this.board.reference(), "AGREED_LEVELS");
	}

	@AfterEach
	void leave() {
		this.ivy.leave();
		this.ada.leave();
	}

	/** Levels on the first indicators, in their order. */
	private PlacedReview review(PlayedAdviser adviser, int... levels) {
		PlacedReview review = PlacedReview.of(adviser, this.board, true);
		for (int position = 0; position < levels.length; position++) {
			review.point(this.stage.indicators().get(position), levels[position], "Words of " + adviser.name(), null);
		}
		return review;
	}

	private String path() {
		return this.ivy.path(this.board.trust(), this.board.reference()) + "/moderation";
	}

	private String administrators(String path) {
		Visitor.Page page = this.stage.as("Nora Whitfield").get(path);
		assertThat(page.status()).isEqualTo(200);
		return page.document().select("main").text();
	}

	@Test
	void isThereForNeitherBeforeBothHaveSent() {
		PlacedReview mine = review(this.ivy, 1, 2, 3, 1);
		Visitor own = this.ivy.visitor();
		Visitor other = this.ada.visitor();
		this.refusals.refuse(404, () -> own.get(path()));
		PlacedReview theirs = review(this.ada, 1, 2, 3, 3);
		for (String state : List.of("DRAFT", "DECLINED")) {
			theirs.become(state);
			this.refusals.refuse(404, () -> own.get(path()));
			this.refusals.refuse(404, () -> other.get(path()));
			theirs.become("SENT");
			mine.become(state);
			this.refusals.refuse(404, () -> own.get(path()));
			this.refusals.refuse(404, () -> other.get(path()));
			mine.become("SENT");
		}
		assertThat(own.get(path()).status()).isEqualTo(200);
		assertThat(other.get(path()).status()).isEqualTo(200);
		this.ivy.revoke(this.board.trust());
		this.refusals.refuse(404, () -> own.get(path()));
		assertThat(other.get(path()).status()).isEqualTo(200);
	}

	@Test
	void isThereForNobodyElse() {
		review(this.ivy, 1, 2, 3, 1);
		review(this.ada, 1, 2, 3, 3);
		PlayedAdviser third = adviser();
		for (Visitor visitor : List.of(third.visitor(), this.board.trust().as("Clara"), this.board.trust().as("Tess"),
				this.stage.as("Nora Whitfield"))) {
			this.refusals.refuse(404, () -> visitor.get(path()));
		}
		for (Visitor visitor : List.of(third.visitor(), this.board.trust().as("Clara"), this.ivy.visitor())) {
			for (String page : List.of(PAIRS, PAIRS + "/pair", PAIRS + "/movement")) {
				this.refusals.refuse(404, () -> visitor.get(page));
			}
		}
		third.leave();
	}

	@Test
	void showsTheTwoAdvisersTheirLevelsAndTooFewPoints() {
		review(this.ivy, 1, 2, 3, 1);
		review(this.ada, 1, 2, 3, 3);
		Document page = this.ivy.visitor().get(path()).document();
		assertThat(page.select("main").text())
			.contains("You and " + this.ada.name(), "4 points", "3 (75 %)", "Weighted kappa: too few points",
					"1 assessment")
			.doesNotContain("0.50", "Words of", "Reason 0");
		assertThat(page.select("main tbody tr")).hasSize(4);
		assertThat(page.select("main tbody tr").get(3).select("td").eachText()).containsExactly("1 Not yet",
				"3 Partly in place");
		assertThat(this.ada.visitor().get(path()).document().select("main tbody tr").get(3).select("td").eachText())
			.containsExactly("3 Partly in place", "1 Not yet");
		assertThat(this.stage.superuser()
			.sql("select what from share_readings where read_by = ?")
			.param(this.ivy.id())
			.query(String.class)
			.list()).containsExactly("REVIEW");
	}

	/** Three times the example of the formula: 12 points, kappa 0.5. */
	@Test
	void showsKappaFromTenPointsOnAndNamesNoTrustToAdministrators() {
		review(this.ivy, 1, 2, 3, 1, 1, 2, 3, 1, 1, 2, 3, 1);
		review(this.ada, 1, 2, 3, 3, 1, 2, 3, 3, 1, 2, 3, 3);
		assertThat(this.ivy.visitor().get(path()).document().select("main").text()).contains("12 points", "9 (75 %)",
				"Weighted kappa: 0.50");
		Visitor nora = this.stage.as("Nora Whitfield");
		Document pairs = nora.get(PAIRS).document();
		String link = pairs.select("main h2 a")
			.stream()
			.filter((pair) -> pair.text().contains(this.ivy.name()))
			.findFirst()
			.orElseThrow()
			.attr("href");
		Document pair = nora.get(link).document();
		assertThat(pair.select("main").text()).contains(this.ivy.name(), this.ada.name(), "Weighted kappa: 0.50");
		assertThat(pair.select("main tbody tr")).isEmpty();
		assertThat(pair.select("main").text()).contains("Single levels are shown once both have reviewed five trusts");
		for (Document page : List.of(pairs, pair)) {
			assertThat(page.html()).doesNotContain(this.board.trust().name(), this.board.trust().reference().toString(),
					this.board.reference().toString(), "Words of", "Reason 0");
		}
	}

	@Test
	void poolsEverythingThatBothJudgedAndStillRead() {
		review(this.ivy, 1, 2, 3, 1, 1, 2);
		review(this.ada, 1, 2, 3, 3, 1, 2);
		SignedBoard another = SignedBoard.signed(this.stage);
		for (PlayedAdviser adviser : List.of(this.ivy, this.ada)) {
			adviser.appoint(another.trust(), true).share(another.trust(), another.reference(), "AGREED_LEVELS");
			PlacedReview review = PlacedReview.of(adviser, another, true);
			for (int position = 0; position < 6; position++) {
				review.point(this.stage.indicators().get(position), 1 + position % 5, "", null);
			}
		}
		assertThat(this.ivy.visitor().get(path()).document().select("main").text()).contains("2 assessments",
				"6 points", "12 points", "11 (92 %)");
		this.ivy.revoke(another.trust());
		assertThat(this.ivy.visitor().get(path()).document().select("main").text()).contains("1 assessment")
			.doesNotContain("12 points");
	}

	@Test
	void saysWhenTwoJudgedNothingInCommon() {
		review(this.ivy, 1, 2);
		PlacedReview.of(this.ada, this.board, false).point("QE", 3, "", null);
		Document page = this.ivy.visitor().get(path()).document();
		assertThat(page.select("main").text()).contains("They judged nothing in common");
		assertThat(page.select("main table")).isEmpty();
	}

	@Test
	void answersAnyAddressOfAPair() {
		for (String query : List.of("", "?one=x&other=y", "?one=" + UUID.randomUUID(), "?one=%20&other=%E2%80%AE")) {
			assertThat(administrators(PAIRS + "/pair" + query)).contains("These two have not both sent a review");
		}
		for (String query : List.of("", "?year=x", "?year=2999", "?year=99999999999", "?year=-1")) {
			assertThat(administrators(PAIRS + "/movement" + query)).contains("How boards' levels move after a review");
		}
	}

	/**
	 * In a year of its own, six boards have agreed 3 and a year later 4; one adviser was
	 * lower everywhere in four of them and higher on one in all.
	 */
	@Test
	void showsHowLevelsMovedOverFiveTrustsAndNotOverFour() {
		String content = this.board.stored(1, "content");
		int year = 2031;
		int trusts = 6;
		for (int number = 0; number < trusts; number++) {
			PlayedTrust trust = PlayedTrust.of(this.stage);
			UUID before = assessment(trust, year, content.replace("\"level\":4", "\"level\":3"));
			assessment(trust, year + 1, content);
			this.ivy.appoint(trust, true).share(trust, before, "AGREED_LEVELS");
			PlacedReview review = PlacedReview.of(this.stage, this.ivy.id(), before, true, "SENT")
				.point(this.stage.indicators().get(0), 5, "", null);
			if (number < 4) {
				review.point(this.stage.indicators().get(1), 2, "", null);
			}
			if (number == 0) {
				review.point(this.stage.indicators().get(2), 3, "", null);
			}
		}
		Document page = this.stage.as("Nora Whitfield").get(PAIRS + "/movement?year=" + year).document();
		assertThat(page.select("caption").text()).contains("From 2031 to 2032 to 2032 to 2033");
		assertThat(page.select("tbody tr").eachText()).containsExactly(
				"The adviser was a level or more lower not shown: fewer than 5 trusts fewer than 5",
				"The adviser was less than a level away not shown: fewer than 5 trusts fewer than 5",
				"The adviser was a level or more higher 1.0 levels up 6");
		assertThat(page.select("main").text()).doesNotContain("Trust 9");
	}

	private UUID assessment(PlayedTrust trust, int year, String content) {
		UUID assessment = UUID.randomUUID();
		this.stage.superuser()
			.sql("""
					insert into assessments select (jsonb_populate_record(a, jsonb_build_object('trust_id', ?::integer,
						'academic_year', ?::integer, 'assessment_id', ?::uuid))).*
					from assessments a where assessment_id = ?""")
			.params(trust.number(), year, assessment, this.board.reference())
			.update();
		this.stage.superuser()
			.sql("""
					insert into sign_offs select ?, ?, ?, 1, signed_at, signed_by, meeting_date, minute_reference, null, ?, ?
					from sign_offs where assessment_id = ?""")
			.params(trust.number(), year, assessment, content, Digest.of(content), this.board.reference())
			.update();
		return assessment;
	}

}
