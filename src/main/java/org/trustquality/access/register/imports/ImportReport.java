package org.trustquality.access.register.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.register.ImportState;
import org.trustquality.trust.register.RegisterImport;

/**
 * An import as administrators read of it, with names in place of ids.
 *
 * @param its the import
 * @param receivedBy who brought its files
 * @param decidedBy who approved or discarded it
 * @param undoneBy who took it back
 */
record ImportReport(RegisterImport its, String receivedBy, String decidedBy, String undoneBy) {

	private static final String COMMAND_LINE = "The command line";

	private static final String FORGOTTEN = "Somebody who has left";

	static ImportReport of(RegisterImport its, Function<UUID, Optional<String>> names) {
		return new ImportReport(its, name(its.receivedBy(), names), name(its.decidedBy(), names),
				name(its.undoneBy(), names));
	}

	private static String name(@Nullable UUID person, Function<UUID, Optional<String>> names) {
		return (person != null) ? names.apply(person).orElse(FORGOTTEN) : COMMAND_LINE;
	}

	/** The day of the files. */
	public String day() {
		return EnglishDay.of(this.its.asOf());
	}

	public String stateInWords() {
		return switch (this.its.state()) {
			case COMPARING -> "Being compared";
			case WAITING -> "Waits for approval";
			case APPROVED -> "Approved";
			case DISCARDED -> "Discarded";
			case UNDONE -> "Approved, then undone";
		};
	}

	public boolean isComparing() {
		return this.its.state() == ImportState.COMPARING;
	}

	public boolean isWaiting() {
		return this.its.state() == ImportState.WAITING;
	}

	public boolean isApproved() {
		return this.its.state() == ImportState.APPROVED;
	}

	public boolean isDiscarded() {
		return this.its.state() == ImportState.DISCARDED;
	}

	public boolean isUndone() {
		return this.its.state() == ImportState.UNDONE;
	}

	public boolean isDoubtful() {
		return !this.its.doubts().isEmpty();
	}

	public List<KindCount> counts() {
		return KindCount.of(this.its);
	}

	/** The counts in one line, for the list of imports. */
	public String countsInWords() {
		String words = KindCount.inWords(this.its);
		return words.isEmpty() ? "Nothing differs" : words;
	}

}
