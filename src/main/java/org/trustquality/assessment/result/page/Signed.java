package org.trustquality.assessment.result.page;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.snapshot.AgreedStatement;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.trust.EnglishDay;

/**
 * What the board agreed, from the signed version in force. It stands apart from what the
 * trustees answered.
 *
 * @param version the number of the version
 * @param meetingDay when the board met
 * @param outcome what it came to
 */
record Signed(int version, String meetingDay, Outcome outcome) {

	/** Nothing if the version cannot be read. */
	static Optional<Signed> of(SignedVersion version) {
		return version.readable()
			.map((snapshot) -> new Signed(version.version(), EnglishDay.of(version.meetingDate()), snapshot.outcome()));
	}

	/** The agreed score over all dimensions; null if there is none. */
	public @Nullable Double score() {
		return this.outcome.figures().agreed().composite();
	}

	/** The agreed score of a dimension; null if it has none. */
	public @Nullable Double score(String dimension) {
		return this.outcome.agreedScore(dimension);
	}

	/** What was agreed on an indicator; null if nothing was. */
	public @Nullable AgreedStatement statement(String indicator) {
		return this.outcome.statement(indicator);
	}

}
