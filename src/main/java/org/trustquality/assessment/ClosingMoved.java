package org.trustquality.assessment;

import java.time.Instant;

/** People can answer an assessment for longer than was planned. */
public record ClosingMoved(AssessmentId assessment, Instant from, Instant to) {
}
