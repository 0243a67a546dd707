package org.trustquality.access.activity;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.trustquality.DemonstratedApplication;
import org.trustquality.PlayedTrust;
import org.trustquality.Refusals;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.audit.ActivityHead;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What organisers read of the activity log, and keep of it. */
@DemonstratedApplication
class ActivityPageTests {

	@Autowired
	private Stage stage;

	@Test
	void tellsFromTheBeginningWhoHoldsWhichRole() {
		Visitor helen = this.stage.as(Stage.HELEN);
		String log = "/trusts/" + this.stage.trust(Stage.SALTMARSH) + "/activity";
		String text = allPages(helen, log);
		assertThat(text).contains("The service made Helen Marsh governance professional",
				"The service made Joan Pettifer chair", "The service made Wendy Hollis trustee",
				"The service made Samuel Adeyemi chief executive");
	}

	private static String allPages(Visitor visitor, String log) {
		StringBuilder text = new StringBuilder();
		String next = log;
		while (!next.isEmpty()) {
			Visitor.Page page = visitor.get(next);
			assertThat(page.status()).isEqualTo(200);
			text.append(page.document().select("main").text());
			next = page.document().select("a[rel=next]").attr("href");
		}
		return text.toString();
	}

	@Test
	void saysThatNothingWasDone() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL");
		Visitor gus = trust.as("Gus");
		Visitor.Page page = gus.get(trust.path() + "/activity");
		assertThat(page.document().text()).contains("Nothing has been done yet");
		assertThat(page.document().select("table, nav[aria-label=Pages]")).isEmpty();
		assertThat(ActivityHead.parse(gus.get(trust.path() + "/activity/head").body()))
			.isEqualTo(ActivityHead.BEGINNING);
	}

	@Test
	void pagesTheNewestFirst() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Tess:TRUSTEE");
		Visitor gus = trust.as("Gus");
		for (int turn = 0; turn < 26; turn++) {
			gus.post(trust.page("Tess") + "/roles", "role", "VICE_CHAIR");
			gus.post(trust.page("Tess") + "/roles/vice-chair/removal");
		}
		Visitor.Page first = gus.get(trust.path() + "/activity");
		assertThat(first.document().title()).startsWith("Activity (page 1 of 2)");
		List<String> lines = first.document().select("tbody td:last-child").eachText();
		assertThat(lines).hasSize(50)
			.startsWith(trust.named("Gus") + " ended the role of " + trust.named("Tess") + " as vice-chair",
					trust.named("Gus") + " made " + trust.named("Tess") + " vice-chair");
		assertThat(first.document().select("time").first().text()).matches("\\d+ \\w+ 2\\d{3} at [\\d:]+[ap]m");
		Visitor.Page second = gus.get(first.document().select("a[rel=next]").attr("href"));
		assertThat(second.document().select("tbody tr")).hasSize(2);
		assertThat(second.document().select("a[rel=prev]")).hasSize(1);
		assertThat(second.document().select("a[rel=next]")).isEmpty();
		Refusals refusals = new Refusals(this.stage);
		for (String bad : List.of("0", "-1", "3", "2147483647")) {
			refusals.refuse(404, () -> gus.get(trust.path() + "/activity?page=" + bad));
		}
		for (String bad : List.of("x", "1.5", "99999999999", "%00")) {
			refusals.refuse(400, () -> gus.get(trust.path() + "/activity?page=" + bad));
		}
	}

	@Test
	void givesTheEndOfTheLogToKeep() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Tess:TRUSTEE");
		Visitor gus = trust.as("Gus");
		gus.post(trust.page("Tess") + "/roles", "role", "VICE_CHAIR");
		Visitor.Page head = gus.get(trust.path() + "/activity/head");
		assertThat(head.header("Content-Type")).hasValue("text/plain;charset=UTF-8");
		assertThat(head.header("Content-Disposition")).hasValue("attachment; filename=\"activity-log-end.txt\"");
		assertThat(head.body()).contains("Trust: " + trust.name());
		assertThat(ActivityHead.parse(head.body())).isEqualTo(new ActivityHead(1,
				this.stage.superuser()
					.sql("select hash from activities where trust_id = ?")
					.param(trust.number())
					.query(String.class)
					.single()));
		assertThat(trust.as("Tess").get(trust.path() + "/activity/head").status()).as("a vice-chair").isEqualTo(200);
	}

	@Test
	void goesOnShowingLinesOfThoseWhoAreUnknownByNow() {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Tess:TRUSTEE");
		Visitor gus = trust.as("Gus");
		gus.post(trust.page("Tess") + "/roles", "role", "VICE_CHAIR");
		this.stage.superuser()
			.sql("update activities set actor = ? where trust_id = ?")
			.params(UUID.randomUUID(), trust.number())
			.update();
		assertThat(gus.get(trust.path() + "/activity").document().text())
			.contains("Somebody who has left made " + trust.named("Tess") + " vice-chair");
		gus.post(trust.page("Tess") + "/departure");
		assertThat(gus.get(trust.path() + "/activity").document().text())
			.contains(trust.named("Gus") + " noted that " + trust.named("Tess") + " has left");
		this.stage.superuser()
			.sql("update activities set actor = ? where trust_id = ? and sequence = 1")
			.params(trust.person("Gus"), trust.number())
			.update();
	}

}
