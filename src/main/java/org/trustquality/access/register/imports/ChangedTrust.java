package org.trustquality.access.register.imports;

import java.util.ArrayList;
import java.util.List;

import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.register.FollowedChange;

/**
 * What changes in a trust that uses the service, in sentences.
 *
 * @param sentences one for each thing that changes
 */
record ChangedTrust(List<String> sentences) {

	static ChangedTrust of(FollowedChange change) {
		List<String> sentences = new ArrayList<>();
		if (!change.nameBefore().equals(change.nameAfter())) {
			sentences.add(change.nameBefore() + " is called " + change.nameAfter() + " again.");
		}
		if (change.closedAfter() == null && change.closedBefore() != null) {
			sentences.add(change.nameAfter() + " is open again.");
		}
		if (change.closedAfter() != null && !change.closedAfter().equals(change.closedBefore())) {
			sentences.add(change.nameAfter() + " is closed again, from " + EnglishDay.of(change.closedAfter())
					+ ", and can only be read.");
		}
		return new ChangedTrust(List.copyOf(sentences));
	}

}
