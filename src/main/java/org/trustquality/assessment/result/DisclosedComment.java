package org.trustquality.assessment.result;

import java.util.UUID;

/**
 * A comment that a person may read.
 *
 * @param id random, and its own
 * @param position the indicator's place in the edition, from 0
 * @param chiefExecutive whether the chief executive wrote it, and not a trustee
 * @param withheld whether the board cannot read it
 */
public record DisclosedComment(UUID id, int position, boolean chiefExecutive, String text, boolean withheld) {
}
