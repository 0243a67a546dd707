package org.trustquality.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How one finding counts for one claim.
 *
 * @param finding the finding's id
 * @param claim the claim's id
 * @param counts in which way it counts
 * @param design what the counting sources together show at their strongest, if any count
 * @param sources the ids of the sources that count as evidence; empty if none do
 * @param contests how far it contradicts the claim
 * @param reason why it counts like this, where that is not plain
 */
public record Attachment(String finding, String claim, Counts counts, @Nullable StudyDesign design,
		List<String> sources, Contested contests, @Nullable String reason) {

	public Attachment {
		sources = List.copyOf(sources);
	}

	/** The ways in which a finding can count for a claim. */
	public enum Counts {

		/** Its sources speak for the claim. */
		AS_EVIDENCE,

		/** Its sources are evidence, and show that the claim is open. */
		BOTH_WAYS,

		/** It speaks against the claim and is no evidence for it. */
		AGAINST,

		/** It says that research is missing. */
		GAP,

		/** It is worth knowing and changes nothing. */
		CONTEXT;

		/** Whether the sources are evidence for the claim. */
		public boolean areEvidence() {
			return this == AS_EVIDENCE || this == BOTH_WAYS;
		}

		/** Whether the claim is contradicted. */
		public boolean contest() {
			return this == AGAINST || this == BOTH_WAYS;
		}

	}

}
