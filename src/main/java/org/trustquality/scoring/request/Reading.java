package org.trustquality.scoring.request;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading a request: the request, or everything that is wrong with it.
 *
 * @param request the request; nothing where there is a fault
 * @param faults all faults, in the order of the text
 */
public record Reading(@Nullable ScoreRequest request, List<Fault> faults) {

	public Reading {
		faults = List.copyOf(faults);
		if ((request == null) == faults.isEmpty()) {
			throw new IllegalArgumentException("A reading is a request or has faults");
		}
	}

}
