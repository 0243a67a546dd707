package org.trustquality.framework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.Attachment;
import org.trustquality.evidence.EvidenceRegister;
import org.trustquality.evidence.Finding;

/**
 * What became of a claim from one edition to another.
 *
 * @param kind what became of it
 * @param before it in the older edition; nothing if it is new
 * @param after it in the newer edition; nothing if it was retired
 * @param findings the findings that count for it in another way than before, or that did
 * not count for it before, as the newer edition tells them
 */
public record ClaimChange(Kind kind, @Nullable GradedClaim before, @Nullable GradedClaim after,
		List<Finding> findings) {

	public ClaimChange {
		findings = List.copyOf(findings);
	}

	static ClaimChange of(String claimId, Edition older, Edition newer) {
		GradedClaim before = older.claim(claimId).orElse(null);
		GradedClaim after = newer.claim(claimId).orElse(null);
		List<Finding> findings = newer.register()
			.findingsOf(claimId)
			.stream()
			.filter((finding) -> !finding.attachmentTo(claimId)
				.equals(attachment(older.register(), finding.id(), claimId)))
			.toList();
		return new ClaimChange(kind(before, after), before, after, findings);
	}

	private static Optional<Attachment> attachment(EvidenceRegister register, String findingId, String claimId) {
		return register.finding(findingId).flatMap((finding) -> finding.attachmentTo(claimId));
	}

	private static Kind kind(@Nullable GradedClaim before, @Nullable GradedClaim after) {
		if (before == null) {
			return Kind.NEW;
		}
		if (after == null) {
			return Kind.RETIRED;
		}
		if (before.grade() != after.grade() || before.weight() != after.weight()) {
			return Kind.REGRADED;
		}
		return Objects.equals(before.claim(), after.claim()) ? Kind.SAME : Kind.REWORDED;
	}

	/** The id of the claim. */
	public String id() {
		return (this.after != null) ? this.after.id() : Objects.requireNonNull(this.before).id();
	}

	/** What can become of a claim. */
	public enum Kind {

		/** It says the same and weighs the same. */
		SAME("Unchanged"),

		/** It says the same in other words. */
		REWORDED("Reworded"),

		/** Its grade follows from other facts, so that it weighs more or less. */
		REGRADED("Another evidence grade"),

		/** The edition before did not have it. */
		NEW("New"),

		/** The newer edition no longer has it. */
		RETIRED("No longer used");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		/** The kind in words, as pages show it. */
		public String words() {
			return this.words;
		}

	}

}
