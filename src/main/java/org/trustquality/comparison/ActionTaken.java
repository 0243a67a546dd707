package org.trustquality.comparison;

import org.trustquality.assessment.AcademicYear;

/**
 * What a board set out to do about an indicator, for the pages on which the indicator's
 * movement shows.
 *
 * @param indicatorId the indicator that the action is about
 * @param year the academic year of the assessment that it came from
 * @param what what is to be done
 * @param owner who sees to it
 * @param status how far it is, in words
 * @param path where its page is
 */
public record ActionTaken(String indicatorId, AcademicYear year, String what, String owner, String status,
		String path) {
}
