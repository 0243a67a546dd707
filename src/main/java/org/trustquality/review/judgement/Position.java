package org.trustquality.review.judgement;

import org.jspecify.annotations.Nullable;

/**
 * Where adviser and trust stand together in the end on one point.
 *
 * @param level the level on which they agree; null if on none
 * @param text what they agree
 */
public record Position(@Nullable Integer level, String text) {
}
