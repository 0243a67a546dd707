package org.trustquality.review.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.PlayedTrust;
import org.trustquality.SignedBoard;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A review is there for its adviser, as long as the trust shares the assessment. */
@DemonstratedApplication
class ReviewAccessTests {

	private static final String NORA = "Nora Whitfield";

	@Autowired
	private Stage stage;

	private ReviewStage review;

	private final List<PlayedAdviser> others = new ArrayList<>();

	@BeforeEach
	void play() {
		this.review = ReviewStage.of(this.stage, "REASONS_AND_EVIDENCE");
	}

	@AfterEach
	void leave() {
		this.review.leave();
		this.others.forEach(PlayedAdviser::leave);
		this.others.clear();
	}

	private PlayedAdviser adviser() {
		PlayedAdviser adviser = PlayedAdviser.of(this.stage);
		this.others.add(adviser);
		return adviser;
	}

	private List<String> pages(String path) {
		String dimension = this.review.first().id();
		String indicator = this.review.indicators(this.review.first()).get(0);
		return Stream
			.of("", "/declining", "/dimensions/" + dimension, "/dimensions/" + dimension + "/commitment",
					"/points/" + indicator, "/points/" + indicator + "/question", "/points/" + indicator + "/position",
					"/sending", "/agreement", "/closure")
			.map((page) -> path + page)
			.toList();
	}

	private List<String> forms(String path) {
		return pages(path).stream().filter((page) -> !page.matches(".*/dimensions/[^/]+")).toList();
	}

	/** No page and no form is there, and nothing changes. */
	private void isNotThereFor(Visitor visitor, String path) {
		visitor.get("/");
		Map<String, String> before = this.stage.checksums(this.review.board().trust().reference());
		this.stage.forgetLimits();
		pages(path).forEach((page) -> assertThat(visitor.get(page).status()).as(page).isEqualTo(404));
		forms(path).forEach((form) -> assertThat(
				visitor.post(form, "by", "indicator", "level", "2", "reason", "x", "text", "x", "seen", "-1").status())
			.as("POST " + form)
			.isEqualTo(404));
		assertThat(this.stage.checksums(this.review.board().trust().reference())).isEqualTo(before);
	}

	@Test
	void isThereForNobodyElse() {
		this.review.begin("indicator");
		PlayedTrust trust = this.review.board().trust();
		for (Visitor visitor : List.of(trust.as("Clara"), trust.as("Tess"), trust.as("Gus"), this.stage.as(NORA),
				this.stage.as(Stage.JOAN))) {
			isNotThereFor(visitor, this.review.path());
		}
		assertThat(this.stage.stranger().get(this.review.path()).location()).isEqualTo("/sign-in");
	}

	@Test
	void isNotThereForAnAdviserWithWhomNothingIsShared() {
		this.review.begin("indicator");
		isNotThereFor(adviser().visitor(), this.review.path());
		isNotThereFor(adviser().appoint(this.review.board().trust(), true).visitor(), this.review.path());
	}

	@Test
	void isNotThereWhereOnlyAnotherTrustShares() {
		SignedBoard foreign = SignedBoard.signed(this.stage);
		isNotThereFor(this.review.adviser().visitor(),
				this.review.adviser().path(foreign.trust(), foreign.reference()) + "/review");
		isNotThereFor(this.review.adviser().visitor(),
				this.review.adviser().path(foreign.trust(), this.review.reference()) + "/review");
		isNotThereFor(this.review.adviser().visitor(),
				this.review.adviser().path(this.review.board().trust(), UUID.randomUUID()) + "/review");
	}

	@Test
	void isNotThereForAnAssessmentThatIsNotSigned() {
		SignedBoard closed = SignedBoard.closed(this.stage, 2, 3, 3, 4, 4, 4);
		PlayedAdviser adviser = adviser().appoint(closed.trust(), true)
			.share(closed.trust(), closed.reference(), "VIEWS");
		isNotThereFor(adviser.visitor(), adviser.path(closed.trust(), closed.reference()) + "/review");
	}

	@Test
	void isGoneWithTheShareAndTheTrustKeepsWhatWasSent() {
		Visitor visitor = this.review.send("dimension", "2");
		assertThat(visitor.get(this.review.path()).status()).isEqualTo(200);
		this.review.adviser().revoke(this.review.board().trust());
		isNotThereFor(visitor, this.review.path());
		assertThat(this.review.row("state")).isEqualTo("SENT");
		assertThat(this.review.stored(this.review.first().id(), "level")).isEqualTo("2");
	}

	@Test
	void isGoneWithTheAppointmentAndOnTheDayAfterTheLast() {
		Visitor visitor = this.review.begin("indicator");
		this.stage.superuser()
			.sql("update shares set ends_on = current_date - 2, granted_at = granted_at - interval '3 days' where adviser_id = ?")
			.param(this.review.adviser().id())
			.update();
		isNotThereFor(visitor, this.review.path());
		this.stage.superuser()
			.sql("update shares set ends_on = current_date + 2 where adviser_id = ?")
			.param(this.review.adviser().id())
			.update();
		assertThat(visitor.get(this.review.path()).status()).isEqualTo(200);
		this.stage.superuser()
			.sql("update adviser_appointments set conflict = 'A cousin', conflict_declared_at = now() where adviser_id = ?")
			.param(this.review.adviser().id())
			.update();
		isNotThereFor(visitor, this.review.path());
	}

	@Test
	void saysWhyAnAdviserWhoOnlyReadsDoesNotReview() {
		PlayedAdviser reader = adviser().appoint(this.review.board().trust(), false)
			.share(this.review.board().trust(), this.review.reference(), "VIEWS");
		Visitor visitor = reader.visitor();
		Visitor.Page page = visitor.get(this.review.path());
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("main").text()).contains("You are appointed to read what this trust shares");
		assertThat(visitor.post(this.review.path(), "by", "indicator").status()).isEqualTo(409);
		assertThat(visitor.post(this.review.path() + "/declining").status()).isEqualTo(409);
		assertThat(visitor.get(this.review.path() + "/declining").location()).isEqualTo(this.review.path());
		pages(this.review.path()).stream()
			.skip(2)
			.forEach((beyond) -> assertThat(visitor.get(beyond).status()).as(beyond).isEqualTo(409));
		forms(this.review.path()).stream()
			.skip(2)
			.forEach((form) -> assertThat(
					visitor.post(form, "level", "2", "reason", "x", "text", "x", "seen", "-1").status())
				.as(form)
				.isEqualTo(409));
		assertThat(this.stage.superuser()
			.sql("select count(*) from reviews where adviser_id = ?")
			.param(reader.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void keepsTheReviewsOfTwoAdvisersApart() {
		PlayedAdviser second = adviser().appoint(this.review.board().trust(), true)
			.share(this.review.board().trust(), this.review.reference(), "AGREED_LEVELS");
		Visitor one = this.review.begin("dimension");
		Visitor other = second.visitor();
		String subject = this.review.first().id();
		assertThat(other.get(this.review.path()).document().select("h1").text()).isEqualTo("Begin your review");
		Stage.require(other.post(this.review.path(), "by", "dimension"), 302);
		Stage.require(this.review.judge(one, subject, "2", "Mine alone"), 302);
		assertThat(other.get(this.review.dimension(subject)).body()).doesNotContain("Mine alone");
		Stage.require(this.review.judge(other, subject, "5", "Theirs alone"), 302);
		this.review.commit(other, subject);
		assertThat(other.get(this.review.dimension(subject)).body()).contains("Theirs alone")
			.doesNotContain("Mine alone");
		assertThat(one.get(this.review.dimension(subject)).body()).contains("Mine alone")
			.doesNotContain("Theirs alone", "4 Established");
		assertThat(this.review.stored(subject, "level")).isEqualTo("2");
	}

	/** Whoever presses the button twice, or in two windows, has one review. */
	@Test
	void beginsOnceAndSendsOnce() throws Exception {
		Visitor visitor = this.review.adviser().visitor();
		visitor.get(this.review.path());
		Callable<Integer> begin = () -> visitor.twin().post(this.review.path(), "by", "dimension").status();
		assertThat(PlayedTrust.together(4, begin)).containsOnly(302);
		assertThat(this.review.row("state")).isEqualTo("DRAFT");
		String subject = this.review.first().id();
		Visitor.Page page = visitor.get(this.review.point(subject));
		List<Integer> judged = PlayedTrust.together(4,
				() -> visitor.twin()
					.submit(page, this.review.point(subject), "level", "2", "reason", "By " + UUID.randomUUID())
					.status());
		assertThat(judged).filteredOn((status) -> status == 302).hasSize(1);
		assertThat(judged).containsOnly(302, 409);
		this.review.commit(visitor, subject);
		this.review.dimensions().stream().skip(1).forEach((dimension) -> this.review.commit(visitor, dimension, "3"));
		Visitor.Page check = visitor.get(this.review.path() + "/sending");
		assertThat(
				PlayedTrust.together(4, () -> visitor.twin().submit(check, this.review.path() + "/sending").status()))
			.containsOnly(302);
		assertThat(this.review.board().trust().acts()).filteredOn("REVIEW_SENT"::equals).hasSize(1);
	}

	@Test
	void knowsNoOtherDimensionsOrPoints() {
		Visitor visitor = this.review.begin("dimension");
		String indicator = this.review.indicators(this.review.first()).get(0);
		for (String page : List.of("/dimensions/XX", "/dimensions/XX/commitment", "/points/XX", "/points/XX/question",
				"/points/" + indicator, "/points/" + indicator + "/position")) {
			assertThat(visitor.get(this.review.path() + page).status()).as(page).isEqualTo(404);
		}
		assertThat(visitor.post(this.review.point(indicator), "level", "2", "reason", "x", "seen", "-1").status())
			.isEqualTo(404);
	}

	/** No page can take back what they know. */
	@Test
	void isNotBegunByWhoReadWhatTheBoardAgreed() {
		PlayedTrust trust = this.review.board().trust();
		PlayedAdviser reader = adviser().appoint(trust, false);
		reader.share(trust, this.review.reference(), "REASONS_AND_EVIDENCE");
		String path = reader.path(trust, this.review.reference());
		assertThat(reader.visitor().get(path).status()).isEqualTo(200);
		this.stage.superuser()
			.sql("update adviser_appointments set ended_at = now() where adviser_id = ?")
			.param(reader.id())
			.update();
		reader.appoint(trust, true);
		assertThat(reader.visitor().get(path + "/review").document().select("main").text())
			.contains("You have read what the board agreed", "the trust's next assessment")
			.doesNotContain("Begin");
		assertThat(reader.visitor().post(path + "/review", "by", "indicator").status()).isEqualTo(409);
		assertThat(reader.visitor().post(path + "/review/declining").location()).isEqualTo(path + "/review");
		assertThat(reader.visitor().get(path + "/review").document().select("main").text())
			.doesNotContain("You have read what the board agreed");
	}

	/** What the page of a reviewer counted told them nothing. */
	@Test
	void isBegunByWhoReadAsAReviewerOnly() {
		PlayedTrust trust = this.review.board().trust();
		PlayedAdviser reviewer = adviser().appoint(trust, false);
		this.stage.superuser()
			.sql("update adviser_appointments set ended_at = now() where adviser_id = ?")
			.param(reviewer.id())
			.update();
		reviewer.appoint(trust, true).share(trust, this.review.reference(), "REASONS_AND_EVIDENCE");
		String path = reviewer.path(trust, this.review.reference());
		assertThat(reviewer.visitor().get(path).status()).isEqualTo(200);
		assertThat(reviewer.visitor().get(path + "/review").document().title()).startsWith("Begin your review");
		assertThat(reviewer.visitor().post(path + "/review", "by", "indicator").status()).isEqualTo(302);
	}

}
