package org.trustquality.assessment.reading;

import java.util.Map;
import java.util.UUID;

/**
 * A reading as somebody in the trust is told of it.
 *
 * @param whose whose answers, in words; colleagues who organise nothing are not told who
 */
record ShownReading(AnswerReading reading, String whose) {

	static ShownReading to(UUID visitor, boolean organiser, AnswerReading reading, Map<UUID, String> names) {
		if (reading.personId().equals(visitor)) {
			return new ShownReading(reading, "Your answers");
		}
		return new ShownReading(reading,
				organiser ? names.getOrDefault(reading.personId(), "Somebody who has left") : "One person's answers");
	}

}
