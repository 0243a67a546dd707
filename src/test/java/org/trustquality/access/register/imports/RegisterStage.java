package org.trustquality.access.register.imports;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.trustquality.PlayedTrust;
import org.trustquality.Stage;
import org.trustquality.Visitor;
import org.trustquality.trust.register.Entries;
import org.trustquality.trust.register.RegisterEntry;
import org.trustquality.trust.register.RegisterImports;
import org.trustquality.trust.register.RegisterSnapshot;

/** The register as tests play with it, through the service that the pages use. */
record RegisterStage(Stage stage, RegisterImports imports) {

	static final String NORA = "Nora Whitfield";

	static final String REGISTER = "/administration/register";

	static final String IMPORTS = REGISTER + "/imports";

	/** Lets the register be as in the beginning. */
	void forget() {
		this.stage.forgetLimits();
		this.stage.superuser()
			.sql("update trusts set uid = null, closed_on = null, closed_by = null, merged_into = null where uid is not null")
			.update();
		this.stage.superuser().sql("truncate register_changes, register_imports").update();
		this.stage.superuser().sql("delete from register_entries").update();
	}

	Visitor nora() {
		return this.stage.as(NORA);
	}

	/** Takes in entries as of a day and waits until they are compared. */
	UUID waiting(LocalDate day, List<RegisterEntry> entries) {
		return compared(this.imports.receive(
				new RegisterSnapshot(day, "groups.csv", "links.csv", "0".repeat(64), entries, entries.size() * 5),
				this.stage.person(NORA)));
	}

	UUID waiting(List<RegisterEntry> entries) {
		return waiting(Entries.SUMMER, entries);
	}

	UUID compared(UUID importId) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !state(importId).equals("COMPARING"));
		return importId;
	}

	UUID approved(List<RegisterEntry> entries) {
		UUID importId = waiting(entries);
		this.imports.approve(importId, this.stage.person(NORA), "Invented");
		return importId;
	}

	String state(UUID importId) {
		return this.stage.superuser()
			.sql("select state from register_imports where import_id = ?")
			.param(importId)
			.query(String.class)
			.single();
	}

	/** Lets nothing look implausible about an import. */
	void trusted(UUID importId) {
		this.stage.superuser()
			.sql("update register_imports set doubts = '{}' where import_id = ?")
			.param(importId)
			.update();
	}

	/** A trust of the service that follows an entry. */
	PlayedTrust following(int uid) {
		PlayedTrust trust = PlayedTrust.of(this.stage, "Gus:GOVERNANCE_PROFESSIONAL", "Clara:CHAIR");
		this.stage.superuser().sql("update trusts set uid = ? where trust_id = ?").params(uid, trust.number()).update();
		return trust;
	}

	int entries() {
		return this.stage.superuser().sql("select count(*) from register_entries").query(Integer.class).single();
	}

	static String page(UUID importId) {
		return IMPORTS + "/" + importId;
	}

}
