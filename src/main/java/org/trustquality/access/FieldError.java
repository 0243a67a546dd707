package org.trustquality.access;

/**
 * Something wrong with a field of a form.
 *
 * @param field the id of the element to go to
 * @param message what is wrong and how to mend it
 */
public record FieldError(String field, String message) {

	/**
	 * A field that the page sends by itself is missing, so the page did not arrive whole.
	 */
	public static FieldError incomplete(String field) {
		return new FieldError(field, "This page was sent incompletely, so nothing was saved. Try again.");
	}

}
