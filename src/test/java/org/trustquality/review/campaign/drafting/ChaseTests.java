package org.trustquality.review.campaign.drafting;

import java.util.concurrent.locks.LockSupport;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.review.campaign.CampaignStage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Organisers of trusts in one stage are written to, at most once a day. */
@DemonstratedApplication
class ChaseTests {

	private static final String DRAFT = "the draft is ready to be opened";

	@Autowired
	private Stage stage;

	@Autowired
	private CampaignRound round;

	@Autowired
	private Scheduler jobs;

	private CampaignStage played;

	private Visitor nora;

	private String path;

	@BeforeEach
	void play() throws InterruptedException {
		this.played = CampaignStage.of(this.stage, 6);
		this.nora = this.played.nora();
		this.path = this.played.confirm(this.nora, "Autumn", this.played.list());
		this.played.await(this.path);
	}

	@AfterEach
	void forget() {
		this.jobs.resume();
		this.played.forget();
	}

	@Test
	void writesToTheOrganisersOfTrustsInTheStageAlone() throws InterruptedException {
		this.played.set(this.played.trust(0), "OPEN");
		this.played.set(this.played.trust(1), "CLOSED");
		Visitor.Page check = this.nora.get(this.path + "/chase?stage=DRAFT");
		assertThat(check.document().select("h1").text()).isEqualTo("Remind the organisers of 4 trusts?");
		assertThat(check.document().select(".tq-card").text()).contains("the draft is ready to be opened", "Autumn",
				"Add the people who answer");
		assertThat(this.nora.submit(check, this.path + "/chase").header("Location"))
			.contains(this.path + "?done=chased");
		this.played.await(this.path);
		assertThat(this.played.mails(DRAFT)).isEqualTo(4);
		assertThat(this.played.told("CAMPAIGN_CHASED")).isEqualTo(4);
		chase("OPEN");
		assertThat(this.played.mails("answering goes on")).isOne();
		chase("CLOSED");
		assertThat(this.played.mails("the board can agree its levels")).isOne();
		assertThat(this.played.told("CAMPAIGN_CHASED")).isEqualTo(6);
		int first = this.played.trust(0);
		assertThat(
				this.played.gus(first).get("/trusts/" + this.played.reference(first) + "/activity").document().text())
			.contains("Nora Whitfield had the organisers reminded of the assessment", "campaign “Autumn”");
	}

	private void chase(String chased) throws InterruptedException {
		this.nora.get(this.path + "/chase?stage=" + chased);
		Stage.require(this.nora.post(this.path + "/chase", "stage", chased), 302);
		this.played.await(this.path);
	}

	@Test
	void writesToATrustOnceADay() throws InterruptedException {
		chase("DRAFT");
		assertThat(this.nora.post(this.path + "/chase", "stage", "DRAFT").status()).isEqualTo(409);
		assertThat(this.nora.get(this.path + "/chase?stage=DRAFT").document().select("main").text())
			.contains("Remind the organisers of 0 trusts?", "6 trusts in this stage had a reminder today already");
		this.played.set(this.played.trust(0), "OPEN");
		this.nora.get(this.path);
		assertThat(this.nora.post(this.path + "/chase", "stage", "OPEN").status()).as("not in another stage either")
			.isEqualTo(409);
		assertThat(this.played.mails("Trust")).as("six that drafts are ready and six reminders").isEqualTo(12);
		this.stage.superuser()
			.sql("update campaign_trusts set chased_on = chased_on - 1 where campaign_id = ?")
			.param(CampaignStage.id(this.path))
			.update();
		chase("DRAFT");
		assertThat(this.played.mails(DRAFT)).isEqualTo(11);
		System.out.println("Chase: trusts=6, mails of one day=6, of the next day=5 more, twice a day=0");
	}

	/** Also if their trust is in two campaigns. */
	@Test
	void writesToATrustOnceADayWhateverCampaignsItIsIn() throws InterruptedException {
		this.played.set(this.played.trust(0), "CANCELLED");
		String other = this.played.confirm(this.nora, "Winter", "TR" + this.played.trust(0));
		this.played.await(other);
		this.played.set(this.played.trust(0), "DRAFT");
		chase("DRAFT");
		this.nora.get(other);
		assertThat(this.nora.post(other + "/chase", "stage", "DRAFT").status()).isEqualTo(409);
		assertThat(this.played.mails(DRAFT)).isEqualTo(6);
	}

	@Test
	void writesToNobodyWhoseTrustHasGoneOnMeanwhile() {
		rest();
		this.nora.get(this.path);
		Stage.require(this.nora.post(this.path + "/chase", "stage", "DRAFT"), 302);
		this.played.set(this.played.trust(0), "OPEN");
		this.stage.superuser()
			.sql("update trusts set closed_on = current_date, closed_by = 'ADMINISTRATOR' where trust_id = ?")
			.param(this.played.trust(1))
			.update();
		assertThat(this.round.go(CampaignStage.id(this.path), () -> false)).isTrue();
		assertThat(this.round.go(CampaignStage.id(this.path), () -> false)).isTrue();
		assertThat(this.played.mails(DRAFT)).isEqualTo(4);
		assertThat(this.played.number("campaign_trusts where campaign_id = ? and chase is not null",
				CampaignStage.id(this.path)))
			.isZero();
	}

	/** A mail that cannot be written is given up, and the other trusts get theirs. */
	@Test
	void goesOnWhereOneMailCannotBeWritten() throws InterruptedException {
		this.stage.superuser()
			.sql("alter table mails add constraint planted check (recipient <> '"
					+ this.played.email(this.played.trust(3)) + "') not valid")
			.update();
		try {
			chase("DRAFT");
		}
		finally {
			this.stage.superuser().sql("alter table mails drop constraint planted").update();
		}
		assertThat(this.played.mails(DRAFT)).isEqualTo(5);
		assertThat(this.played.told("CAMPAIGN_CHASED")).isEqualTo(5);
		chase("DRAFT");
		assertThat(this.played.mails(DRAFT)).isEqualTo(6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SIGNED_OFF", "CANCELLED", "WAITING", "x", "" })
	void refusesStagesOfWhichNobodyIsReminded(String wrong) {
		this.nora.get(this.path);
		assertThat(this.nora.post(this.path + "/chase", "stage", wrong).status()).isEqualTo(400);
		assertThat(this.played.mails(DRAFT)).isZero();
	}

	private void rest() {
		this.jobs.pause();
		while (!this.jobs.getCurrentlyExecuting().isEmpty()) {
			LockSupport.parkNanos(10_000_000);
		}
	}

}
