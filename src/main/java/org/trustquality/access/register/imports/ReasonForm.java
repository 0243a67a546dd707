package org.trustquality.access.register.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;

/**
 * What the page sends that approves an import.
 *
 * @param reason why it is right although it looks implausible
 */
record ReasonForm(@Nullable String reason) {

	static final ReasonForm EMPTY = new ReasonForm(null);

	private static final int LONGEST = 500;

	/** The reason on one line; null if there is none. */
	@Nullable String cleanReason() {
		String clean = (this.reason != null) ? this.reason.replaceAll("[\\s\\u2028\\u2029]+", " ").strip() : "";
		return clean.isEmpty() ? null : clean;
	}

	/**
	 * What is wrong with the reason.
	 * @param needed whether there has to be one
	 */
	List<FieldError> faults(boolean needed) {
		String clean = cleanReason();
		if (clean == null) {
			return needed ? List.of(new FieldError("reason", "Enter why these files are right all the same"))
					: List.of();
		}
		if (clean.length() > LONGEST) {
			return List.of(new FieldError("reason", "Enter a reason of at most 500 characters"));
		}
		return clean.chars().anyMatch(Character::isISOControl)
				? List.of(new FieldError("reason", "Enter a reason in letters, digits and signs only")) : List.of();
	}

}
