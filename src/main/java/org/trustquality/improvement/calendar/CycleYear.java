package org.trustquality.improvement.calendar;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.AcademicYear;

/**
 * A year in the table of what is due and what was done.
 *
 * @param due what is due; null outside of the cycle
 * @param done the assessments of the year
 * @param remark how it stands with what is due; empty where it was done or is being done
 */
public record CycleYear(AcademicYear year, @Nullable AssuranceDue due, List<Done> done, String remark) {

	public CycleYear {
		done = List.copyOf(done);
	}

	/**
	 * An assessment of the year.
	 *
	 * @param words its kind and how far it is
	 * @param path where what was signed can be read; null if nothing was
	 */
	public record Done(String words, @Nullable String path) {
	}

}
