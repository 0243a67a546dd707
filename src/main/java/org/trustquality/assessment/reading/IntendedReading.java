package org.trustquality.assessment.reading;

import org.trustquality.access.Person;
import org.trustquality.assessment.Assessment;

/**
 * What somebody who runs the computers is about to read.
 *
 * @param assessment in which assessment
 * @param person whose answers
 * @param readBy the name of who reads
 * @param reason why; everybody with a role in the trust can read it
 */
public record IntendedReading(Assessment assessment, Person person, String readBy, String reason) {

	/** The longest reason, in characters. */
	public static final int LONGEST_REASON = 500;

}
