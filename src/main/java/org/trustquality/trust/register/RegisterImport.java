package org.trustquality.trust.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One import of the register and what became of it.
 *
 * @param asOf the day of the files
 * @param trusts how many trusts the files name
 * @param academies how many of their academies; null if that file did not come
 * @param receivedBy the administrator; null for the command line
 * @param decidedAt when it was approved or discarded
 * @param doubts why the files look implausible, in words; approving needs a reason then
 * @param reason why it was approved all the same
 * @param counts how many entries it changes in which way; empty while it is compared
 * @param changed how many entries it changes at all
 */
public record RegisterImport(UUID importId, ImportState state, LocalDate asOf, String groupsFile,
		@Nullable String linksFile, int trusts, @Nullable Integer academies, Instant receivedAt,
		@Nullable UUID receivedBy, @Nullable Instant decidedAt, @Nullable UUID decidedBy, @Nullable Instant undoneAt,
		@Nullable UUID undoneBy, List<String> doubts, @Nullable String reason, Map<DifferenceKind, Integer> counts,
		int changed) {

	public RegisterImport {
		doubts = List.copyOf(doubts);
		counts = Map.copyOf(counts);
	}

}
