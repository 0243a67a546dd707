package org.trustquality.review.peers;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** One trust's page from the day it joins, told in order. */
@DemonstratedApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeerPageTests {

	@Autowired
	private Stage stage;

	@Autowired
	private PeerRound round;

	private PlayedPeers peers;

	private final List<Integer> twins = new ArrayList<>();

	@BeforeAll
	void play() {
		this.peers = new PlayedPeers(this.stage);
	}

	@AfterAll
	void forget() {
		this.peers.forget();
	}

	private Visitor as(String who) {
		return this.peers.board().trust().as(who);
	}

	private String path() {
		return this.peers.board().trust().path() + "/peers";
	}

	private Document page() {
		return as("Tess").get(path()).document();
	}

	private String text() {
		return page().select("main").text();
	}

	/** All trustees of all twins say the same 1 to 5, so boards do not differ at all. */
	private void addAlike(int count) {
		for (int twin = 0; twin < count; twin++) {
			this.twins.add(this.peers.twin(5 + 4 * this.twins.size(), 1, 2, 3, 3, 4, 5));
		}
	}

	@Test
	@Order(1)
	void nobodyTakesPartBeforeAnOrganiserDecides() {
		assertThat(text()).contains("does not take part", "Your chair or governance professional can decide");
		assertThat(page().select("form[action$=/peers]")).isEmpty();
		assertThat(as("Clara").get(path()).document().select("form[action$=/peers]")).hasSize(1);
		assertThat(as("Tess").post(path()).status()).isEqualTo(404);
		assertThat(as("Cecil").post(path()).status()).isEqualTo(404);
		assertThat(text()).contains("does not take part");
	}

	@Test
	@Order(2)
	void anOrganiserLetsTheTrustTakePartOnce() {
		for (int time = 0; time < 2; time++) {
			Stage.require(as("Gus").post(path()), 302);
		}
		assertThat(this.peers.board().trust().acts()).endsWith("PEERS_JOINED").containsOnlyOnce("PEERS_JOINED");
		assertThat(text()).contains("There is nothing to compare yet");
	}

	@Test
	@Order(3)
	void belowTenBoardsNothingIsSaid() {
		addAlike(8);
		this.round.go();
		assertThat(text()).contains("Boards are not compared yet", "Fewer than ten boards take part so far");
		assertThat(page().select("table")).isEmpty();
	}

	@Test
	@Order(4)
	void boardsThatDoNotDifferReliablyAreNotComparedAndTheValueIsTold() {
		addAlike(16);
		this.round.go();
		assertThat(text()).contains("they do not differ reliably enough",
				"The reliability, on a scale from 0 to 1, is 0.00 over 20 boards or more with a median of 6 trustees;",
				"we compare from 0.70 on.");
		assertThat(page().select("table, .tq-chart")).isEmpty();
		assertThat(places()).isZero();
	}

	private int places() {
		return this.stage.superuser().sql("select count(*) from peer_places").query(Integer.class).single();
	}

	/**
	 * The board agreed 75; of the 24 others those up to 5 + 4 * 17 = 73 lie below: 18.
	 */
	@Test
	@Order(5)
	void onceBoardsDifferReliablyThereAreFiguresInWordsFirst() {
		for (int twin = 0; twin < this.twins.size(); twin++) {
			int level = 1 + twin % 5;
			this.peers.answerAnew(this.twins.get(twin), level, Math.max(1, level - 1));
		}
		this.round.go();
		Document page = page();
		assertThat(page.select("main li").eachText()).hasSize(5)
			.allSatisfy((line) -> assertThat(line)
				.contains("your board agreed 75; about 8 in 10 comparable boards agreed a lower score"));
		assertThat(page.select("td[data-label='Half of the others']").eachText()).containsOnly("28 to 74");
		assertThat(page.select("td[data-label='Middle of the others']").eachText()).containsOnly("51");
		assertThat(page.select("figure svg")).hasSize(1);
		assertThat(page.select("main").text().indexOf("in 10 ")).isLessThan(page.select("main").text().indexOf("Half"));
		assertThat(as("Cecil").get(path()).document().select("main li")).hasSize(5);
		System.out.println("Peers: boards=25, places=" + places());
	}

	/** Neither a name nor a number of boards that would make a percentile a rank. */
	@Test
	@Order(6)
	void nobodyIsNamedOrRanked() {
		assertThat(page().html()).doesNotContain("Canary", "1900")
			.doesNotContain(" 24 ", "of 24", "of 25", ">24<", "25 boards", "rank of");
		assertThat(page().select("td[data-label='Comparable boards']").eachText()).containsOnly("20 or more");
	}

	/** The sums were put down while the answers were there. */
	@Test
	@Order(7)
	void answersThatTheTrustsRuleDeletesLeaveTheFiguresAsTheyAre() {
		String before = text();
		int trust = this.twins.get(20);
		this.stage.superuser().sql("delete from responses where trust_id = ?").param(trust).update();
		this.stage.superuser()
			.sql("update assessments set answers_deleted_at = now() where trust_id = ?")
			.param(trust)
			.update();
		this.round.go();
		assertThat(this.stage.superuser()
			.sql("select people || ' ' || state from peer_boards where trust_id = ?")
			.param(trust)
			.query(String.class)
			.single()).isEqualTo("6 SHOWN");
		assertThat(text()).isEqualTo(before);
	}

	@Test
	@Order(8)
	void figuresStayUntilThreeBoardsHaveLeft() {
		String before = text();
		for (int twin = 0; twin < 2; twin++) {
			this.peers.leave(this.twins.get(twin));
			this.round.go();
			assertThat(text()).isEqualTo(before);
		}
		this.peers.leave(this.twins.get(2));
		this.round.go();
		assertThat(text()).contains("about 7 in 10 comparable boards");
	}

	/** What counted of those that left is forgotten once no figures count them. */
	@Test
	@Order(9)
	void whatLeftIsForgotten() {
		assertThat(this.stage.superuser()
			.sql("select count(*) from peer_boards where trust_id in (?, ?, ?)")
			.params(this.twins.subList(0, 3))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	@Order(10)
	void aTrustThatStopsSeesNothingAtOnce() {
		assertThat(as("Tess").post(path() + "/departure").status()).isEqualTo(404);
		Stage.require(as("Vera").post(path() + "/departure"), 302);
		assertThat(text()).contains("does not take part").doesNotContain("in 10 ");
		Stage.require(as("Vera").post(path() + "/departure"), 302);
		assertThat(this.peers.board().trust().acts()).containsOnlyOnce("PEERS_LEFT");
	}

	@Test
	@Order(11)
	void aTrustWithoutAnEntryIsToldWhy() {
		Stage.require(as("Vera").post(path()), 302);
		this.stage.superuser()
			.sql("update trusts set uid = null where trust_id = ?")
			.param(this.peers.board().trust().number())
			.update();
		this.round.go();
		assertThat(text()).contains("The register does not say").doesNotContain("in 10 ");
	}

	@Test
	@Order(12)
	void anotherTrustsPageIsNotThere() {
		assertThat(this.stage.as(Stage.HELEN).get(path()).status()).isEqualTo(404);
		assertThat(this.stage.as(Stage.HELEN).post(path()).status()).isEqualTo(404);
		assertThat(this.stage.as(Stage.HELEN).post(path() + "/departure").status()).isEqualTo(404);
	}

}
