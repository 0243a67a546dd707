package org.trustquality.assessment.meeting;

/**
 * What a board has put on record about one indicator.
 *
 * @param version counts from 1 with every change, so that an editor who saw an earlier
 * one is told
 */
public record RecordedAgreement(Agreement agreement, int version) {

	/** What an editor has seen where nothing is on record. */
	public static final int NONE = 0;

}
