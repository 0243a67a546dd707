package org.trustquality.review.version;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.review.share.Share;
import org.trustquality.trust.EnglishDay;

/**
 * A signed version as an adviser reads it: exactly what the share says and what is
 * revealed to them, and nothing that trustees or the chief executive answered one by one.
 *
 * @param share the share by which they read
 * @param trust the trust's name
 * @param academicYear such as "2025 to 2026"
 * @param version the version's number
 * @param signedOn the day on which it was signed, in words
 * @param edition what the edition is called
 * @param levels the names of the levels, lowest first
 * @param agreed the agreed score over all dimensions; null if there is none or not all is
 * revealed
 * @param parts the dimensions
 * @param evidence how many evidence items are shared
 * @param confidential how many evidence items stay in the trust; 0 if evidence is not
 * shared
 */
public record SharedVersion(Share share, String trust, String academicYear, int version, String signedOn,
		String edition, List<String> levels, @Nullable Double agreed, List<SharedPart> parts, int evidence,
		long confidential) {

	public SharedVersion {
		levels = List.copyOf(levels);
		parts = List.copyOf(parts);
	}

	/** Whether all of it is revealed. */
	public boolean isWhole() {
		return this.parts.stream().allMatch(SharedPart::revealed);
	}

	/** Whether anything of it is revealed. */
	public boolean isBegun() {
		return this.parts.stream().anyMatch(SharedPart::revealed);
	}

	/** Whether the trust shares anything that the board relies on. */
	public boolean hasEvidence() {
		return this.evidence > 0;
	}

	/** What the board wants to talk about. */
	public List<SharedStatement> discuss() {
		return this.parts.stream()
			.flatMap((part) -> part.statements().stream())
			.filter(SharedStatement::discuss)
			.toList();
	}

	/** The last day of the share, as people in England write it. */
	public String until() {
		return EnglishDay.of(this.share.endsOn());
	}

}
