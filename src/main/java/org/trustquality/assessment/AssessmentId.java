package org.trustquality.assessment;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * The key of an assessment: the trust first, so that rows can be spread by trust, then
 * the academic year, so that they can be kept by year.
 */
@Embeddable
public record AssessmentId(int trustId, int academicYear, UUID assessmentId) implements Serializable {
}
