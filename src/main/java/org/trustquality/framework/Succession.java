package org.trustquality.framework;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How an edition comes after another of its series.
 *
 * @param follows the number of the edition before, if there is one
 * @param notes what its editors say that they changed since
 */
public record Succession(@Nullable String follows, List<EditorsNote> notes) {

	private static final Succession NONE = new Succession(null, List.of());

	public Succession {
		notes = List.copyOf(notes);
	}

	/** The succession of an edition that is the first of its series. */
	public static Succession none() {
		return NONE;
	}

}
