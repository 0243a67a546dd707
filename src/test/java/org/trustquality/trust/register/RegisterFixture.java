package org.trustquality.trust.register;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.trustquality.Stage;

/**
 * Fills the register through an import, as an administrator does, and empties it again.
 */
public class RegisterFixture {

	private final RegisterImports imports;

	private final Stage stage;

	public RegisterFixture(RegisterImports imports, Stage stage) {
		this.imports = imports;
		this.stage = stage;
	}

	/** Lets the register name these trusts. */
	public void fill(List<RegisterEntry> entries) {
		this.imports.approve(received(entries).importId(), null, "Only invented trusts");
	}

	/** An import that waits for approval. */
	public RegisterImport received(List<RegisterEntry> entries) {
		UUID importId = this.imports.receive(Entries.snapshot(Entries.SUMMER, entries), null);
		return Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.imports.find(importId).orElseThrow(), (each) -> each.state() == ImportState.WAITING);
	}

	/** Lets the register be empty, and no trust point to it. */
	public void clear() {
		this.stage.superuser().sql("update trusts set uid = null").update();
		this.stage.superuser().sql("truncate register_changes, register_imports").update();
		this.stage.superuser().sql("delete from register_entries").update();
	}

}
