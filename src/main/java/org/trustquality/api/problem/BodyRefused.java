package org.trustquality.api.problem;

import java.util.List;

/** The body of a request cannot be worked with; nothing was done. */
public class BodyRefused extends RuntimeException {

	private final transient List<BodyError> errors;

	/** A body of which nothing can be read. */
	public BodyRefused(String why) {
		super(why);
		this.errors = List.of();
	}

	/** A body in which something is wrong, all of it at once. */
	public BodyRefused(List<BodyError> errors) {
		super((errors.size() == 1) ? "There is 1 error in the body."
				: "There are " + errors.size() + " errors in the body.");
		this.errors = List.copyOf(errors);
	}

	List<BodyError> errors() {
		return this.errors;
	}

}
