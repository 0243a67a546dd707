package org.trustquality.evidence;

/**
 * A mark that we gave a finding when we read it, such as its design, with what pages say
 * for it.
 *
 * @param code the mark, such as {@code case-study}
 * @param words the mark in words, such as "A close look at a few cases"
 */
public record Coding(String code, String words) {
}
