package org.trustquality.access;

/**
 * Something wrong with a field of a form.
 *
 * @param field the id of the element to go to
 * @param message what is wrong and how to mend it
 */
public record FieldError(String field, String message) {
}
