package org.trustquality.scoring.respondent;

import org.trustquality.scoring.Ratings;

/**
 * Somebody who rates. The text form shows no rating.
 *
 * @param id the same for the same person in every year; nobody else's
 * @param role in which role they rate
 * @param ratings one for each indicator, in the order of the framework
 */
public record Respondent(String id, RespondentRole role, Ratings ratings) {

	/** Whether they rate in this role. */
	public boolean is(RespondentRole wanted) {
		return this.role == wanted;
	}

}
