package org.trustquality.assessment.meeting;

import org.trustquality.assessment.AcademicYear;

/** What a board signed about the same indicator in an earlier year. */
public record EarlierAgreement(AcademicYear year, Agreement agreement) {
}
