package org.trustquality.scoring.peers;

/**
 * A comparable board, without a name: same edition and year, similar size and phase.
 *
 * @param score its score, 0 to 100
 * @param respondents how many trustees count
 */
public record Peer(double score, int respondents) {

	/** From how many respondents on a board is a peer. */
	public static final int FEWEST_RESPONDENTS = 5;

	boolean isLargeEnough() {
		return this.respondents >= FEWEST_RESPONDENTS;
	}

}
