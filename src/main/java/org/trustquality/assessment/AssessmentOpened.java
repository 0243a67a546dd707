package org.trustquality.assessment;

import java.time.Instant;

/** People can answer an assessment now, until its closing time. */
public record AssessmentOpened(AssessmentId assessment, Instant closesAt) {
}
