package org.trustquality.assessment.signoff;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.signoff.snapshot.Outcome;

/**
 * What there is to sign, for a last look.
 *
 * @param assessment what was assessed
 * @param outcome what the board came to so far
 * @param next the number that the version would have
 * @param unconfirmed evidence items that nobody has confirmed yet
 * @param mayBeSigned whether whoever looks is the chair
 */
public record SignOffCheck(Assessment assessment, Outcome outcome, int next, int unconfirmed, boolean mayBeSigned) {

	/** Stands for all of it: signing names the digest of what was looked at. */
	public String digest() {
		return this.outcome.digest();
	}

	/**
	 * Makes sure that what somebody looked at is complete and still the same.
	 * @param seen the digest of what they looked at
	 * @throws NotSigned if it is not
	 */
	public void requireAsSeen(String seen) {
		if (!this.outcome.missing().isEmpty()) {
			throw new NotSigned(this.assessment, this.outcome.missing());
		}
		if (!digest().equals(seen)) {
			throw new NotSigned(this.assessment);
		}
	}

}
