package org.trustquality.review.beside;

import org.jspecify.annotations.Nullable;

/**
 * What a board agreed on one indicator.
 *
 * @param title what the indicator is called
 * @param words the level with its name
 * @param reason why; null if that is not shared or there is none
 * @param discuss whether the board wants to talk about it with its adviser
 */
public record BoardLine(String title, String words, @Nullable String reason, boolean discuss) {
}
