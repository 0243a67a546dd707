package org.trustquality.review.sector.calculation;

import java.time.Instant;

import org.trustquality.assessment.AcademicYear;

/**
 * That the picture of a year was made.
 *
 * @param year the academic year
 * @param series which framework was answered
 * @param editionId the newest edition that counts
 * @param rulesVersion the version of the scoring rules
 * @param trusts how many trusts count
 * @param calculatedAt when
 */
public record SectorPicture(AcademicYear year, String series, String editionId, String rulesVersion, int trusts,
		Instant calculatedAt) {
}
