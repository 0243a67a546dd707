package org.trustquality.review.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.trustquality.assessment.AcademicYear;
import org.trustquality.trust.EnglishDay;

/**
 * One trust of a portfolio as its page shows it.
 *
 * @param here the trust
 * @param current the academic year of today
 * @param until the last day of the adviser's appointment
 * @param shared all that it shares, the latest year first
 * @param years what can be put side by side, the earliest year first
 */
record TrustPage(Here here, AcademicYear current, LocalDate until, List<SharedYear> shared, List<SharedYear> years) {

	public AdvisedTrust trust() {
		return this.here.trust;
	}

	public String appointedUntil() {
		return EnglishDay.of(this.until);
	}

	/** The dimensions' titles by their ids. */
	public Map<String, String> dimensions() {
		return SharedYear.columns(this.years);
	}

	/** The academic year of what is shared. */
	public String year(SharedYear shared) {
		return new AcademicYear(shared.assessment().academicYear()).toString();
	}

	/** How far the adviser's own review is, in words. */
	public String review(SharedYear shared) {
		if (shared.review() != null) {
			return shared.review().words();
		}
		return trust().reviewing() ? "Not begun" : "You read only";
	}

	/** Whether there is a review of theirs to open. */
	public boolean hasReview(SharedYear shared) {
		return shared.review() != null || trust().reviewing();
	}

	/**
	 * The trust and how far its assessment of this year is.
	 */
	record Here(int trustId, AdvisedTrust trust, StageOfYear stage) {
	}

}
