package org.trustquality.review.sector.calculation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;

/**
 * One attempt to make the picture of a year.
 *
 * @param runId its random id
 * @param year the academic year
 * @param toRead how many trusts there are
 * @param read how many of them were read
 * @param outcome how it ended; null while it is under way
 */
public record SectorRun(UUID runId, AcademicYear year, int toRead, int read, @Nullable Outcome outcome) {

	public boolean isUnderWay() {
		return this.outcome == null;
	}

	public boolean isTooFew() {
		return this.outcome == Outcome.TOO_FEW;
	}

	/** How it ended, as pages tell it. */
	public String words() {
		return (this.outcome != null) ? this.outcome.words : "Under way";
	}

	/** How an attempt can end. */
	public enum Outcome {

		/** There is a picture now. */
		MADE("Made"),

		/** Fewer trusts than are needed take part and have signed. */
		TOO_FEW("Fewer than five trusts take part and have signed"),

		/** Something went wrong; the log of the service tells what. */
		FAILED("It did not work. It is tried again in the night");

		private final String words;

		Outcome(String words) {
			this.words = words;
		}

	}

}
