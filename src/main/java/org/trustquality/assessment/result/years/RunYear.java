package org.trustquality.assessment.result.years;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.framework.Edition;

/**
 * One year of a run, as a visitor may see it.
 *
 * @param assessment the assessment
 * @param edition what was answered
 * @param results what it came to; nothing if that is withheld from the visitor
 * @param agreed what the board agreed and signed; nothing if it has not or if the year is
 * withheld
 * @param areAnswersKept whether the answers behind it are still there
 */
public record RunYear(Assessment assessment, Edition edition, @Nullable DisclosedResults results,
		@Nullable AgreedYear agreed, boolean areAnswersKept) {

	/** The random id that addresses show. */
	public UUID reference() {
		return this.assessment.reference();
	}

	public AcademicYear academicYear() {
		return this.assessment.academicYear();
	}

	/** Whether enough trustees answered and nothing is withheld. */
	public boolean isShown() {
		return this.results != null && this.results.isShown();
	}

	/** Why there is nothing of the trustees' answers; nothing if there is. */
	public @Nullable NotShown whyNotShown() {
		if (this.results == null) {
			return NotShown.WITHHELD;
		}
		return this.results.isShown() ? null : NotShown.TOO_FEW;
	}

	/** What the trustees' answers came to, where {@link #isShown()}. */
	DisclosedResults shown() {
		if (this.results == null || !this.results.isShown()) {
			throw new IllegalStateException("Nothing of this year is shown");
		}
		return this.results;
	}

}
