package org.trustquality.review.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedAdviser;
import org.trustquality.Stage;
import org.trustquality.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Beginning a campaign, throwing it away, ending it; and who sees nothing of it. */
@DemonstratedApplication
class CampaignPagesTests {

	@Autowired
	private Stage stage;

	private CampaignStage played;

	private Visitor nora;

	@BeforeEach
	void play() {
		this.played = CampaignStage.of(this.stage, 2);
		this.nora = this.played.nora();
	}

	@AfterEach
	void forget() {
		this.played.forget();
		this.stage.superuser().sql("delete from campaigns where confirmed_at is null and title like 'Pages%'").update();
	}

	@ParameterizedTest
	@CsvSource({ "title, ''", "title, ' '", "title, 'a\u0000b'", "title, 'a\u202Eb'", "framework, cst-1999.1",
			"framework, ''", "year, 1999", "kind, SECRET", "minimumRatings, 1", "day, 32", "closingYear, 2001",
			"time, five" })
	void asksAgainForWhatIsWrong(String field, String value) {
		String[] form = CampaignStage.form("Pages");
		form[Arrays.asList(form).indexOf(field) + 1] = value;
		this.nora.get("/administration/campaigns/new");
		Map<String, String> before = this.stage.checksums();
		Visitor.Page refused = this.nora.post("/administration/campaigns", form);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.document().title()).startsWith("Error: ");
		String marked = field.equals("closingYear") ? "day" : field;
		assertThat(refused.document().select(".govuk-error-summary a[href=#" + marked + "]")).hasSize(1);
		assertThat(refused.document().select("input[name=time]").val())
			.isEqualTo(field.equals("time") ? value : "17:00");
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@Test
	void refusesANameOfMoreThanAHundredCharacters() {
		this.nora.get("/administration/campaigns/new");
		assertThat(this.nora.post("/administration/campaigns", CampaignStage.form("x".repeat(101))).status())
			.isEqualTo(400);
	}

	@Test
	void isListedWithWhatCanBeDoneNext() throws InterruptedException {
		String planned = this.played.begin(this.nora, "Pages planned");
		String running = this.played.confirm(this.nora, "Pages running", this.played.list());
		Visitor.Page list = this.nora.get("/administration/campaigns");
		assertThat(list.document().select("tbody tr").eachText())
			.anyMatch((row) -> row.matches("Pages planned \\d{4} to \\d{4} Not confirmed .*"))
			.anyMatch((row) -> row.matches("Pages running \\d{4} to \\d{4} Under way .*"));
		assertThat(list.document().select("tbody a").eachAttr("href")).contains(planned + "/trusts", running);
		assertThat(this.nora.get(planned).location()).isEqualTo(planned + "/trusts");
		assertThat(this.nora.get("/administration").document().select("a[href=/administration/campaigns]")).hasSize(1);
		this.played.await(running);
	}

	@Test
	void isThrownAwayBeforeItIsConfirmedAndNotAfterwards() throws InterruptedException {
		String planned = this.played.choose(this.nora, "Pages", this.played.list());
		this.nora.get(planned + "/check");
		assertThat(this.nora.post(planned + "/removal").location()).isEqualTo("/administration/campaigns");
		assertThat(this.nora.get(planned).status()).isEqualTo(404);
		String running = this.played.confirm(this.nora, "Pages", this.played.list());
		for (String page : List.of("/trusts", "/check")) {
			assertThat(this.nora.get(running + page).status()).as(page).isEqualTo(409);
		}
		for (String form : List.of("/removal", "/trusts", "/confirmation")) {
			assertThat(this.nora.post(running + form, "how", "FILTER").status()).as(form).isEqualTo(409);
		}
		this.played.await(running);
	}

	@Test
	void isEndedOnceAndLeavesTheDraftsWhereTheyAre() throws InterruptedException {
		String path = this.played.confirm(this.nora, "Pages", this.played.list());
		this.played.await(path);
		assertThat(this.nora.get(path + "/ending").document().text()).contains("Drafts and assessments stay");
		assertThat(this.nora.post(path + "/ending").header("Location")).contains(path + "?done=ended");
		assertThat(this.nora.get(path + "?done=ended").document().text()).contains("The campaign is ended.", "Draft: 2")
			.doesNotContain("End the campaign");
		assertThat(this.played.drafts()).isEqualTo(2);
		for (String form : List.of("/ending", "/attempts", "/chase")) {
			assertThat(this.nora.post(path + form, "stage", "DRAFT").status()).as(form).isEqualTo(409);
		}
		assertThat(this.nora.get(path + "/chase?stage=DRAFT").status()).isEqualTo(409);
	}

	@Test
	void isThereForAdministratorsAlone() throws InterruptedException {
		String path = this.played.confirm(this.nora, "Pages", this.played.list());
		this.played.await(path);
		PlayedAdviser adviser = PlayedAdviser.of(this.stage);
		List<Visitor> others = List.of(this.played.gus(this.played.trust(0)), this.stage.as(Stage.MARGARET),
				this.stage.as(Stage.PRIYA), Visitor.as(adviser.id(), this.stage.port()));
		for (Visitor other : others) {
			for (String page : List.of("/administration/campaigns", "/administration/campaigns/new", path,
					path + "/trusts", path + "/check", path + "/chase", path + "/ending")) {
				assertThat(other.get(page).status()).as(page).isEqualTo(404);
			}
			for (String form : List.of("/administration/campaigns", path + "/trusts", path + "/confirmation",
					path + "/removal", path + "/attempts", path + "/chase", path + "/ending")) {
				assertThat(other.post(form, "stage", "DRAFT").status()).as(form).isEqualTo(404);
			}
		}
		assertThat(this.stage.stranger().get(path).location()).isEqualTo("/sign-in");
		adviser.leave();
	}

}
