package org.trustquality.review.judgement;

import org.jspecify.annotations.Nullable;

/**
 * What an adviser says of a dimension or an indicator.
 *
 * @param level the level, from 1; null if they do not judge it
 * @param reason why
 */
public record Judgement(@Nullable Integer level, String reason) {
}
