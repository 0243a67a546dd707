package org.trustquality.review.sector.figure;

import java.util.Objects;

/**
 * What a figure is about.
 *
 * @param measure what is told
 * @param id the dimension or indicator; empty for all dimensions together
 */
public record Subject(Measure measure, String id) {

	/** Stands for all dimensions together. */
	public static final String WHOLE = "";

	public Subject {
		Objects.requireNonNull(measure);
		Objects.requireNonNull(id);
	}

}
