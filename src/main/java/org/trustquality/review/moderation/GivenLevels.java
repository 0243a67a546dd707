package org.trustquality.review.moderation;

import java.util.Map;
import java.util.UUID;

import org.trustquality.assessment.AssessmentId;

/**
 * The levels that an adviser gave in a review that is sent, and none of its words.
 *
 * @param assessment what was assessed
 * @param adviserId who judged
 * @param version the number of the signed version that they judged
 * @param levels the levels by the id of the dimension or indicator
 */
record GivenLevels(AssessmentId assessment, UUID adviserId, int version, Map<String, Integer> levels) {

	GivenLevels {
		levels = Map.copyOf(levels);
	}

}
