package org.trustquality.review.peers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.peers.PeerReliability;

/**
 * How reliably the boards of a pool differ, as last counted.
 *
 * @param countedOn the night in which it was counted
 * @param boards over how many boards
 * @param boardSize the median number of people
 * @param reliability ICC(2) at that size; null where it is not defined
 * @param enough whether there are still enough boards to show anything
 */
record PooledReliability(LocalDate countedOn, int boards, double boardSize, @Nullable Double reliability,
		boolean enough) {

	/** From how many boards on there is a pooled reliability. */
	static final int FEWEST_BOARDS = 10;

	PeerReliability reliably() {
		return new PeerReliability(this.boardSize, this.reliability);
	}

	/** Whether boards may be compared. */
	boolean isReliable() {
		return this.enough && reliably().isEnough();
	}

}
