package org.trustquality.review.campaign.drafting;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.review.campaign.CampaignStage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a campaign does in its trusts: exactly one draft each, or the reason why not. */
@DemonstratedApplication
class DraftingTests {

	private static final String READY = "is ready to be opened";

	@Autowired
	private Stage stage;

	@Autowired
	private CampaignRound round;

	@Autowired
	private Scheduler jobs;

	private CampaignStage played;

	@AfterEach
	void forget() {
		this.jobs.resume();
		this.played.forget();
	}

	@Test
	void setsUpOneDraftInEachOfTwoHundredTrusts() throws InterruptedException {
		this.played = CampaignStage.of(this.stage, 200);
		Visitor nora = this.played.nora();
		long started = System.nanoTime();
		String path = this.played.confirm(nora, "Autumn", this.played.list());
		this.played.await(path);
		long millis = (System.nanoTime() - started) / 1_000_000;
		requireExactly(200);
		assertThat(nora.get(path).document().select("main").text()).contains("All 200", "Draft: 200",
				"How many of 200 trusts");
		assertThat(nora.get(path + "?page=4").document().select("#stages ~ table").get(0).select("tbody tr"))
			.hasSize(50);
		assertThat(nora.get(path + "?page=5").status()).isEqualTo(404);
		nora.get(path);
		assertThat(nora.post(path + "/attempts").status()).as("another try has nothing to do").isEqualTo(302);
		this.played.await(path);
		requireExactly(200);
		System.out.println("Campaign: trusts=200, drafts=200, mails=200, lines of logs=200, milliseconds=" + millis);
	}

	private void requireExactly(int trusts) {
		assertThat(this.played.drafts()).isEqualTo(trusts);
		assertThat(this.played.mails(READY)).isEqualTo(trusts);
		assertThat(this.played.told("CAMPAIGN_SET_UP")).isEqualTo(trusts);
		assertThat(this.played.number("assessments where trust_id between ? and ? and minimum_ratings = 5",
				this.played.first(), this.played.first() + this.played.count() - 1))
			.isEqualTo(trusts);
	}

	/** What a node leaves that is shut down is done by the next one. */
	@Test
	void goesOnWhereItStopped() throws InterruptedException {
		this.played = CampaignStage.of(this.stage, 60);
		rest();
		String path = this.played.confirm(this.played.nora(), "Autumn", this.played.list());
		AtomicInteger turns = new AtomicInteger();
		assertThat(this.round.go(CampaignStage.id(path), () -> turns.incrementAndGet() > 25)).isFalse();
		requireExactly(25);
		Visitor.Page page = this.played.nora().get(path);
		assertThat(page.document().text()).contains("25 of 60 trusts are done.", "Waiting for its draft: 35");
		assertThat(page.header("Refresh")).isPresent();
		this.jobs.resume();
		this.played.await(path);
		requireExactly(60);
		assertThat(this.played.nora().get(path).header("Refresh")).isEmpty();
		System.out.println("Campaign stopped in the middle: before=25, after=60, lost=0, doubled=0");
	}

	private void rest() {
		this.jobs.pause();
		while (!this.jobs.getCurrentlyExecuting().isEmpty()) {
			LockSupport.parkNanos(10_000_000);
		}
	}

	@Test
	void sharesTheWorkAmongNodesAndDoublesNothing() throws Exception {
		this.played = CampaignStage.of(this.stage, 30);
		rest();
		UUID campaign = CampaignStage.id(this.played.confirm(this.played.nora(), "Autumn", this.played.list()));
		assertThat(PlayedTrust.together(3, () -> this.round.go(campaign, () -> false))).containsOnly(true);
		requireExactly(30);
	}

	/**
	 * The planted fault stops the mail, and with it the draft and the line of the log.
	 */
	@Test
	void leavesNothingOfATrustInWhichSomethingFailsAndTriesAgain() throws InterruptedException {
		this.played = CampaignStage.of(this.stage, 5);
		int unlucky = this.played.trust(2);
		run("alter table mails add constraint planted check (recipient <> '" + this.played.email(unlucky)
				+ "') not valid");
		String path;
		try {
			path = this.played.confirm(this.played.nora(), "Autumn", this.played.list());
			this.played.await(path);
		}
		finally {
			run("alter table mails drop constraint planted");
		}
		requireExactly(4);
		Visitor nora = this.played.nora();
		Visitor.Page page = nora.get(path + "?stage=NOT_SET_UP");
		assertThat(page.document().select("#stages ~ table").get(0).select("tbody tr").eachText())
			.containsExactly("Campaign Trust " + unlucky
					+ " No draft set up: Something went wrong that nobody expected. Try again. never");
		assertThat(nora.post(path + "/attempts").location()).isEqualTo(path);
		this.played.await(path);
		requireExactly(5);
	}

	/** Even if the note that a draft is there were lost, no trust would get two. */
	@Test
	void findsTheDraftThatIsThereAlready() throws InterruptedException {
		this.played = CampaignStage.of(this.stage, 3);
		String path = this.played.confirm(this.played.nora(), "Autumn", this.played.list());
		this.played.await(path);
		run("update campaign_trusts set state = 'WAITING', assessment_id = null where trust_id = "
				+ this.played.trust(0));
		assertThat(this.round.go(CampaignStage.id(path), () -> false)).isTrue();
		requireExactly(3);
		assertThat(reason(0)).isEqualTo("The trust has an assessment of this framework for this year already.");
	}

	@Test
	void namesTheReasonWhereATrustChangedMeanwhile() {
		this.played = CampaignStage.of(this.stage, 4);
		rest();
		UUID campaign = CampaignStage.id(this.played.confirm(this.played.nora(), "Autumn", this.played.list()));
		run("update trusts set closed_on = current_date, closed_by = 'ADMINISTRATOR' where trust_id = "
				+ this.played.trust(0));
		run("update memberships set role = 'VICE_CHAIR' where trust_id = " + this.played.trust(1));
		this.played.assessed(this.played.trust(2), "cst-2022.1", CampaignStage.year(), "OPEN");
		assertThat(this.round.go(campaign, () -> false)).isTrue();
		assertThat(List.of(reason(0), reason(1), reason(2))).containsExactly(
				"The trust closed before its draft was set up.",
				"The trust has no chair and no governance professional any more.",
				"The trust has an assessment of this framework for this year already.");
		requireExactly(1);
	}

	@Test
	void setsNothingUpAfterTheEnd() {
		this.played = CampaignStage.of(this.stage, 2);
		rest();
		Visitor nora = this.played.nora();
		String path = this.played.confirm(nora, "Autumn", this.played.list());
		nora.get(path + "/ending");
		Stage.require(nora.post(path + "/ending"), 302);
		assertThat(this.round.go(CampaignStage.id(path), () -> false)).isTrue();
		requireExactly(0);
		assertThat(reason(0)).isEqualTo("The campaign was ended before the draft was set up.");
		assertThat(nora.get(path).document().text()).doesNotContain("Try again");
	}

	/** The administrator who confirmed it may have left since. */
	@Test
	void goesOnWhenWhoeverConfirmedItRunsTheServiceNoMore() {
		this.played = CampaignStage.of(this.stage, 2);
		rest();
		UUID campaign = CampaignStage.id(this.played.confirm(this.played.nora(), "Autumn", this.played.list()));
		this.stage.superuser()
			.sql("update campaigns set confirmed_by = ? where campaign_id = ?")
			.params(this.stage.person(Stage.PRIYA), campaign)
			.update();
		assertThat(this.round.go(campaign, () -> false)).isTrue();
		requireExactly(2);
	}

	@Test
	void hasNothingToDoForACampaignThatIsNotThere() {
		this.played = CampaignStage.of(this.stage, 1);
		assertThat(this.round.go(UUID.randomUUID(), () -> false)).isTrue();
		UUID planned = CampaignStage.id(this.played.choose(this.played.nora(), "Autumn", this.played.list()));
		assertThat(this.round.go(planned, () -> false)).isTrue();
		requireExactly(0);
		this.stage.superuser().sql("delete from campaigns where campaign_id = ?").param(planned).update();
	}

	/**
	 * It is the trust's like any other: its people see where it came from, and cancel it.
	 */
	@Test
	void leavesTheDraftToTheTrust() throws InterruptedException {
		this.played = CampaignStage.of(this.stage, 1);
		String path = this.played.confirm(this.played.nora(), "Autumn <b>2026", this.played.list());
		this.played.await(path);
		int number = this.played.trust(0);
		String trust = "/trusts/" + this.played.reference(number);
		Visitor gus = this.played.gus(number);
		assertThat(gus.get(trust + "/activity").document().text())
			.contains("Nora Whitfield had a draft of the assessment", "set up by the campaign “Autumn <b>2026”");
		String mail = this.stage.superuser()
			.sql("select plain_text from mails where recipient = ?")
			.param(this.played.email(number))
			.query(String.class)
			.single();
		assertThat(mail).contains("Your trust decides whom to ask", trust + "/assessments/");
		String draft = trust + mail.replaceAll("(?s).*" + trust + "(/assessments/[0-9a-f-]{36}).*", "$1");
		assertThat(gus.get(draft).status()).isEqualTo(200);
		gus.get(draft + "/cancellation");
		Stage.require(gus.post(draft + "/cancellation", "reason", "We do it in spring"), 302);
		assertThat(this.played.nora().get(path).document().text()).contains("Cancelled: 1");
	}

	private String reason(int place) {
		return this.stage.superuser()
			.sql("select coalesce(reason, state) from campaign_trusts where trust_id = ?")
			.param(this.played.trust(place))
			.query(String.class)
			.single();
	}

	private void run(String sql) {
		this.stage.superuser().sql(sql).update();
	}

}
