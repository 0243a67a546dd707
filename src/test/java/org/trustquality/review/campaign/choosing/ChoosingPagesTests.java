package org.trustquality.review.campaign.choosing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustquality.DemonstratedApplication;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.review.campaign.CampaignStage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Choosing the trusts of a campaign: what would become of each, and nothing before. */
@DemonstratedApplication
class ChoosingPagesTests {

	@Autowired
	private Stage stage;

	private CampaignStage played;

	private Visitor nora;

	@BeforeEach
	void play() {
		this.played = CampaignStage.of(this.stage, 9);
		this.nora = this.played.nora();
	}

	@AfterEach
	void forget() {
		this.played.forget();
		this.stage.superuser()
			.sql("delete from campaigns where confirmed_at is null and title like 'Choice%'")
			.update();
	}

	@Test
	void saysOfEveryLineWhatWouldBecomeOfIt() {
		run("update trusts set closed_on = current_date, closed_by = 'ADMINISTRATOR' where trust_id = ?", 1);
		this.played.assessed(trust(2), "cst-2022.1", CampaignStage.year(), "OPEN");
		run("delete from memberships where trust_id = ?", 3);
		run("update trusts set name = 'Campaign Trust of one name' where trust_id = ?", 4);
		run("update trusts set name = 'Campaign Trust of one name' where trust_id = ?", 5);
		String path = this.played.choose(this.nora, "Choice",
				String.join("\n", "tr " + trust(0), "TR" + trust(1), "TR" + trust(2), "TR" + trust(3),
						"Campaign trust of ONE name", Integer.toString(trust(6)), "Campaign Trust " + trust(7), "",
						"Campaign Trust " + trust(0), "TR000000001", "<script>alert(1)</script>"));
		Visitor.Page check = this.nora.get(path + "/check");
		assertThat(rows(check)).containsExactly(
				"1: tr %1$d Campaign Trust %1$d TR%1$d, UID %1$d A draft will be set up".formatted(trust(0)),
				"2: TR%1$d Campaign Trust %1$d TR%1$d, UID %1$d The trust is closed".formatted(trust(1)),
				"3: TR%1$d Campaign Trust %1$d TR%1$d, UID %1$d The trust has an assessment of this framework for this year already"
					.formatted(trust(2)),
				"4: TR%1$d Campaign Trust %1$d TR%1$d, UID %1$d The trust has no chair and no governance professional"
					.formatted(trust(3)),
				"5: Campaign trust of ONE name – Several trusts here have this number or name. Write the Group UID",
				"6: %1$d Campaign Trust %1$d TR%1$d, UID %1$d A draft will be set up".formatted(trust(6)),
				"7: Campaign Trust %1$d Campaign Trust %1$d TR%1$d, UID %1$d A draft will be set up"
					.formatted(trust(7)),
				"9: Campaign Trust %1$d Campaign Trust %1$d TR%1$d, UID %1$d The same trust as in line 1"
					.formatted(trust(0)),
				"10: TR000000001 – No trust here has this TR number, Group UID or name",
				"11: <script>alert(1)</script> – No trust here has this TR number, Group UID or name");
		assertThat(check.document().select("main").text()).contains("3 trusts will get a draft.", "2 unknown",
				"1 closed", "1 there twice", "1 with an assessment of that year", "You cannot invite people");
		assertThat(rows(this.nora.get(path + "/check?outcome=UNKNOWN"))).hasSize(2);
	}

	@Test
	void countsNeitherAnotherYearNorAnotherFrameworkNorWhatWasCancelled() {
		this.played.assessed(trust(0), Stage.QUALITY, CampaignStage.year() - 1, "OPEN");
		this.played.assessed(trust(0), Stage.QUALITY, CampaignStage.year(), "CANCELLED");
		this.played.assessed(trust(0), "board-skills.1", CampaignStage.year(), "OPEN");
		String path = this.played.choose(this.nora, "Choice", "TR" + trust(0));
		assertThat(this.nora.get(path + "/check").document().text()).contains("1 trust will get a draft.");
	}

	@Test
	void doesNothingBeforeConfirmation() {
		String path = this.played.begin(this.nora, "Choice");
		Map<String, String> before = this.stage.checksums();
		Stage.require(this.nora.post(path + "/trusts", "how", "LIST", "list", this.played.list()), 302);
		Stage.require(this.nora.get(path + "/check"), 200);
		Map<String, String> after = this.stage.checksums();
		assertThat(after.keySet()).filteredOn((table) -> !after.get(table).equals(before.get(table)))
			.containsExactly("campaigns");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n ", "TR1\u0000", "TR1\nTR2\u202E", "TR1\t\u0001" })
	void refusesAListThatCannotBeReadAndKeepsNothing(String list) {
		refuses(list);
	}

	@Test
	void refusesAListThatIsTooLongAndKeepsNothing() {
		refuses(IntStream.range(0, 2501).mapToObj((line) -> "TR" + line).collect(Collectors.joining("\n")));
	}

	private void refuses(String list) {
		String path = this.played.begin(this.nora, "Choice");
		Map<String, String> before = this.stage.checksums();
		Visitor.Page refused = this.nora.post(path + "/trusts", "how", "LIST", "list", list);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.document().title()).startsWith("Error: ");
		assertThat(refused.document().select(".govuk-error-summary a[href=#list]")).hasSize(1);
		assertThat(this.stage.checksums()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "how, ''", "how, ALL", "size, HUGE", "phase, INFANT", "region, Atlantis" })
	void refusesChoicesThatThereAreNot(String field, String value) {
		String path = this.played.begin(this.nora, "Choice");
		Visitor.Page refused = this.nora.post(path + "/trusts",
				field.equals("how") ? new String[] { field, value } : new String[] { "how", "FILTER", field, value });
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.document().select(".govuk-error-summary a[href=#" + field + "]")).hasSize(1);
	}

	@Test
	void findsOpenTrustsByWhatTheRegisterSays() {
		run("update register_entries set academies = 30, phase = 'SPECIAL' where uid = ?", 0);
		run("update trusts set closed_on = current_date, closed_by = 'ADMINISTRATOR' where trust_id = ?", 1);
		assertThat(filtered("region", "North East")).hasSize(8);
		assertThat(filtered("region", "North East", "size", "OVER_TWENTY")).hasSize(1);
		assertThat(filtered("region", "North East", "phase", "PRIMARY")).hasSize(7);
		assertThat(filtered("region", "North East", "phase", "SPECIAL", "size", "ONE")).isEmpty();
	}

	private List<String> filtered(String... fields) {
		String path = this.played.begin(this.nora, "Choice");
		String[] form = new String[fields.length + 2];
		form[0] = "how";
		form[1] = "FILTER";
		System.arraycopy(fields, 0, form, 2, fields.length);
		Stage.require(this.nora.post(path + "/trusts", form), 302);
		return rows(this.nora.get(path + "/check"));
	}

	/** A trust closes after the administrator has looked: nobody is told of it unseen. */
	@Test
	void confirmsWhatWasLookedAtAndNothingElse() {
		String path = this.played.choose(this.nora, "Choice", this.played.list());
		Visitor.Page check = this.nora.get(path + "/check");
		run("update trusts set closed_on = current_date, closed_by = 'ADMINISTRATOR' where trust_id = ?", 1);
		Visitor.Page again = this.nora.submit(check, path + "/confirmation");
		assertThat(again.header("Location")).contains(path + "/check?done=changed");
		assertThat(this.nora.get(path + "/check?done=changed").document().text()).contains("8 trusts will get a draft.",
				"has changed since you looked. Nothing has happened");
		assertThat(this.played.number("campaign_trusts where campaign_id = ?", CampaignStage.id(path))).isZero();
		assertThat(this.nora.post(path + "/confirmation").header("Location")).contains(path + "/check?done=changed");
	}

	@Test
	void confirmsNothingWhereThereIsNobody() {
		String path = this.played.choose(this.nora, "Choice", "TR000000001");
		Visitor.Page check = this.nora.get(path + "/check");
		assertThat(check.document().select("form[action$=/confirmation]")).isEmpty();
		assertThat(this.nora.post(path + "/confirmation", "seen", "0-1").status()).isEqualTo(409);
		assertThat(this.nora.get(path + "/check?page=2").status()).isEqualTo(404);
	}

	@Test
	void confirmsNothingAfterTheClosingDateOrBeforeAChoice() {
		String path = this.played.choose(this.nora, "Choice", this.played.list());
		Visitor.Page check = this.nora.get(path + "/check");
		this.stage.superuser()
			.sql("update campaigns set closes_at = now() where campaign_id = ?")
			.param(CampaignStage.id(path))
			.update();
		assertThat(this.nora.submit(check, path + "/confirmation").status()).isEqualTo(409);
		assertThat(this.nora.get(path + "/check").document().text()).contains("The closing date has passed");
		String unchosen = this.played.begin(this.nora, "Choice");
		assertThat(this.nora.get(unchosen + "/check").location()).isEqualTo(unchosen + "/trusts");
		assertThat(this.nora.post(unchosen + "/confirmation", "seen", "0-1").status()).isEqualTo(409);
	}

	private static List<String> rows(Visitor.Page page) {
		return page.document().select("tbody tr").eachText();
	}

	private int trust(int place) {
		return this.played.trust(place);
	}

	private void run(String sql, int place) {
		this.stage.superuser().sql(sql).param(trust(place)).update();
	}

}
