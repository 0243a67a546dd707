package org.trustquality.assessment.signoff;

import java.util.List;

/**
 * What reading the signed versions of a trust found.
 *
 * @param versions how many were read
 * @param faults what is wrong, each with its assessment and version; empty if nothing is
 */
public record VerifiedVersions(int versions, List<String> faults) {

	public VerifiedVersions {
		faults = List.copyOf(faults);
	}

}
