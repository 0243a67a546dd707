package org.trustquality.framework;

/**
 * A word that pages use in one sense only.
 *
 * @param term the word
 * @param meaning what it means here
 */
public record GlossaryTerm(String term, String meaning) {
}
