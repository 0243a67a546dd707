package org.trustquality.review.reviewing;

import org.jspecify.annotations.Nullable;

/**
 * What a board agreed on an indicator, as far as an adviser may see it.
 *
 * @param words the level in words
 * @param points where it stands from 0 to 100; null where the board says that it does not
 * apply
 * @param reason why; null if the trust does not share it or there is none
 * @param discuss whether the board wants to talk about it with its adviser
 */
public record BoardLevel(String words, @Nullable Double points, @Nullable String reason, boolean discuss) {
}
