package org.trustquality.review.campaign.progress;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.review.campaign.CampaignStage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far the trusts of a campaign are: stages and days, and nothing that boards said.
 */
@DemonstratedApplication
class ProgressPagesTests {

	@Autowired
	private Stage stage;

	private CampaignStage played;

	private PlayedAdviser adviser;

	private String path;

	@BeforeEach
	void play() throws InterruptedException {
		this.played = CampaignStage.of(this.stage, 8);
		this.adviser = PlayedAdviser.of(this.stage);
		this.path = this.played.confirm(this.played.nora(), "Autumn", this.played.list());
		this.played.await(this.path);
	}

	@AfterEach
	void forget() {
		this.adviser.leave();
		this.played.forget();
	}

	@Test
	void showsTheStageOfEachTrust() {
		List<String> states = List.of("DRAFT", "OPEN", "CLOSED", "SIGNED_OFF", "CORRECTING", "CANCELLED");
		for (int place = 0; place < states.size(); place++) {
			this.played.set(this.played.trust(place), states.get(place));
		}
		sign(3);
		sign(4);
		share(4);
		Visitor.Page page = this.played.nora().get(this.path);
		List<String> rows = page.document().select("#stages ~ table").get(0).select("tbody tr").eachText();
		assertThat(rows.get(0)).isEqualTo("Campaign Trust " + this.played.trust(0) + " Draft never");
		assertThat(rows.get(1)).matches("Campaign Trust \\d+ Open until \\d+ \\w+ \\d{4} at 5pm never");
		assertThat(rows.subList(2, 6)).extracting((row) -> row.replaceFirst("Campaign Trust \\d+ ", ""))
			.containsExactly("Closed never", "Signed off never", "Shared with an adviser never", "Cancelled never");
		assertThat(page.document().select("nav[aria-label=Stages] li").eachText()).containsExactly("All 8", "Draft: 3",
				"Open: 1", "Closed: 1", "Signed off: 1", "Shared with an adviser: 1", "Cancelled: 1");
		assertThat(this.played.nora()
			.get(this.path + "?stage=SHARED")
			.document()
			.select("#stages ~ table")
			.get(0)
			.select("tbody tr")).hasSize(1);
		assertThat(page.document().select("figure svg desc").text())
			.contains("Opened 4 of 7, Closed 3 of 7, Signed off 2");
		assertThat(page.document().select("table").last().select("tbody tr").last().select("td").eachText())
			.containsExactly("4", "3", "2");
		assertThat(page.document().select("main").text()).doesNotContain("submitted", "have answered", "score");
	}

	/**
	 * A share that was taken back, or whose adviser is not appointed any more, is none.
	 */
	@Test
	void countsAShareOnlyWhileAnAdviserCanRead() {
		this.played.set(this.played.trust(0), "SIGNED_OFF");
		sign(0);
		share(0);
		assertThat(stages()).contains("Shared with an adviser: 1");
		this.stage.superuser()
			.sql("update adviser_appointments set ends_on = current_date - 2 where trust_id = ?")
			.param(this.played.trust(0))
			.update();
		assertThat(stages()).contains("Signed off: 1").doesNotContain("Shared with an adviser: 1");
		this.stage.superuser()
			.sql("update adviser_appointments set ends_on = current_date + 9 where trust_id = ?")
			.param(this.played.trust(0))
			.update();
		assertThat(stages()).contains("Shared with an adviser: 1");
		this.stage.superuser()
			.sql("update shares set revoked_at = now() where trust_id = ?")
			.param(this.played.trust(0))
			.update();
		assertThat(stages()).doesNotContain("Shared with an adviser: 1");
	}

	private List<String> stages() {
		return this.played.nora().get(this.path).document().select("nav[aria-label=Stages] li").eachText();
	}

	@Test
	void saysThatNobodyIsInAStageAndKnowsNoOthers() {
		assertThat(this.played.nora().get(this.path + "?stage=CLOSED").document().text())
			.contains("No trust is in this stage.");
		assertThat(this.played.nora().get(this.path + "?stage=EXCELLENT").status()).isEqualTo(400);
		assertThat(this.played.nora().get(this.path + "?page=0").status()).isEqualTo(404);
		assertThat(this.played.nora().get(this.path.replaceFirst("[0-9a-f]{8}$", "00000000")).status()).isEqualTo(404);
	}

	private void sign(int place) {
		this.stage.superuser()
			.sql("""
					insert into sign_offs
					select trust_id, academic_year, assessment_id, 1, now(), gen_random_uuid(), current_date, 'Item 6', null, '{}',
						repeat('0', 64) from assessments where trust_id = ?""")
			.param(this.played.trust(place))
			.update();
		this.stage.superuser()
			.sql("""
					insert into signed_results select trust_id, academic_year, assessment_id, 1, edition_id, 50, 0, current_date
					from assessments where trust_id = ?""")
			.param(this.played.trust(place))
			.update();
	}

	private void share(int place) {
		this.stage.superuser()
			.sql("""
					insert into adviser_appointments values (?, gen_random_uuid(), ?, current_date - 30, current_date + 365, true,
						?, now(), null, null, null)""")
			.params(this.played.trust(place), this.adviser.id(), this.adviser.id())
			.update();
		this.stage.superuser()
			.sql("""
					insert into shares select trust_id, academic_year, assessment_id, gen_random_uuid(), ?, 'AGREED_LEVELS',
						gen_random_uuid(), now(), current_date + 90, null from assessments where trust_id = ?""")
			.params(this.adviser.id(), this.played.trust(place))
			.update();
	}

}
