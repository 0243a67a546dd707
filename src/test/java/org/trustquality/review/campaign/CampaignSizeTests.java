package org.trustquality.review.campaign;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of the largest campaign there can be. */
@DemonstratedApplication
class CampaignSizeTests {

	private static final long FAST_ENOUGH = 5_000;

	@Autowired
	private Stage stage;

	@Autowired
	private Scheduler jobs;

	private CampaignStage played;

	@AfterEach
	void forget() {
		this.jobs.resume();
		this.played.forget();
	}

	@Test
	void answersForTwoThousandFiveHundredTrusts() {
		this.played = CampaignStage.of(this.stage, Campaign.MOST_TRUSTS);
		this.jobs.pause();
		while (!this.jobs.getCurrentlyExecuting().isEmpty()) {
			LockSupport.parkNanos(10_000_000);
		}
		Visitor nora = this.played.nora();
		String path = this.played.choose(nora, "Largest", this.played.list());
		Timed check = Timed.of(() -> nora.get(path + "/check"));
		assertThat(check.page().document().select("main").text()).contains("2,500 trusts will get a draft.");
		Timed confirmation = Timed.of(() -> nora.submit(check.page(), path + "/confirmation"));
		assertThat(confirmation.page().location()).isEqualTo(path);
		signEverything(path);
		Timed stages = Timed.of(() -> nora.get(path));
		assertThat(stages.page().document().select("main").text()).contains("Signed off: 2,500", "Opened 2500 of 2500");
		System.out.println(
				"Largest campaign: trusts=2500, milliseconds of the check page=" + check.millis() + ", of confirming="
						+ confirmation.millis() + ", of the stage table with all signed=" + stages.millis());
		assertThat(check.millis()).isLessThan(FAST_ENOUGH);
		assertThat(confirmation.millis()).isLessThan(FAST_ENOUGH);
		assertThat(stages.millis()).isLessThan(FAST_ENOUGH);
	}

	/** As if every trust had come to the end, which costs the page the most. */
	private void signEverything(String path) {
		this.stage.superuser()
			.sql("""
					insert into assessments (trust_id, academic_year, assessment_id, edition_id, kind, state, minimum_ratings,
						closes_at, opened_at, closed_at, version)
					select t.trust_id, t.academic_year, gen_random_uuid(), c.edition_id, 'INTERNAL', 'SIGNED_OFF', 5,
						now(), now(), now(), 0
					from campaign_trusts t join campaigns c using (campaign_id) where campaign_id = ?""")
			.param(CampaignStage.id(path))
			.update();
		this.stage.superuser()
			.sql("""
					update campaign_trusts c set state = 'SET_UP', assessment_id = a.assessment_id
					from assessments a where a.trust_id = c.trust_id and c.campaign_id = ?""")
			.param(CampaignStage.id(path))
			.update();
	}

	/** A page and how long it took. */
	private record Timed(Visitor.Page page, long millis) {

		static Timed of(Supplier<Visitor.Page> asking) {
			long started = System.nanoTime();
			Visitor.Page page = asking.get();
			return new Timed(page, (System.nanoTime() - started) / 1_000_000);
		}

	}

}
