package org.trustquality.framework;

import java.util.List;

/**
 * What the editors changed since the edition before, in their words.
 *
 * @param what what changed
 * @param why why they changed it
 * @param about the ids of the indicators and claims it is about, in either edition
 */
public record EditorsNote(String what, String why, List<String> about) {

	public EditorsNote {
		about = List.copyOf(about);
	}

}
