package org.trustquality.assessment.signoff;

import org.trustquality.assessment.meeting.EarlierAgreement;
import org.trustquality.framework.Edition;

/**
 * What a board aimed at a year ago.
 *
 * @param indicator the id of the indicator
 * @param title what the indicator is called now
 * @param year the academic year in which it aimed at that
 * @param agreed the level that it agreed then, in words
 * @param target the level that it aimed at, in words
 */
public record EarlierTarget(String indicator, String title, String year, String agreed, String target) {

	static EarlierTarget of(Edition edition, String indicator, EarlierAgreement earlier) {
		return new EarlierTarget(indicator, edition.indicators().get(edition.position(indicator)).title(),
				earlier.year().toString(), earlier.agreement().words(edition),
				earlier.agreement().targetWords(edition));
	}

}
