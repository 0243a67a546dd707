package org.trustquality.access;

/**
 * What is wrong with a field of a form, in the words of its page.
 *
 * @param field the field's id
 * @param message what to do
 */
public record FormError(String field, String message) {
}
