package org.trustquality.review.judgement;

/**
 * What a board agreed on one indicator.
 *
 * @param title what the indicator is called
 * @param words the level with its name
 * @param reason why
 * @param discuss whether the board wants to talk about it with its adviser
 */
public record BoardLine(String title, String words, String reason, boolean discuss) {
}
