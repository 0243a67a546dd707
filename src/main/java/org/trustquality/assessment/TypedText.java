package org.trustquality.assessment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;

/**
 * Several lines that somebody typed and that others read: each is tidied as one line is.
 *
 * @param typed what was typed; null if nothing came
 */
public record TypedText(@Nullable String typed) {

	/** The text, tidied line by line. */
	public String text() {
		return lines().map(TypedLine::text).collect(Collectors.joining("\n")).strip();
	}

	public boolean isEmpty() {
		return text().isEmpty();
	}

	/** Whether everybody can read it as it stands. */
	public boolean isReadable() {
		return lines().allMatch(TypedLine::isReadable);
	}

	/**
	 * What is wrong with it.
	 * @param what what it is, such as "a note"
	 * @param missing what to say if nothing was typed
	 */
	public List<FieldError> faults(String field, String what, int longest, String missing) {
		if (isEmpty()) {
			return List.of(new FieldError(field, missing));
		}
		if (text().length() > longest) {
			return List.of(new FieldError(field,
					"Enter %s of at most %,d characters. It has %,d.".formatted(what, longest, text().length())));
		}
		return isReadable() ? List.of()
				: List.of(new FieldError(field, "Enter " + what + " in letters, digits and signs only"));
	}

	private Stream<TypedLine> lines() {
		return Objects.requireNonNullElse(this.typed, "").lines().map(TypedLine::new);
	}

}
