package org.trustquality.review.peers;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.peers.PeerPosition;
import org.trustquality.scoring.peers.Quartiles;

/**
 * Where a board stands in one dimension.
 *
 * @param dimension the dimension's id
 * @param agreed what the board agreed, 0 to 100
 * @param peers among how many others
 * @param percentile how many in 100 of them lie below, ties counted half; null if they
 * are too few
 * @param quartiles the quarters of the others; null if they are too few
 */
record Place(String dimension, double agreed, int peers, @Nullable Double percentile, @Nullable Quartiles quartiles) {

	static Place of(String dimension, double agreed, PeerPosition position) {
		return new Place(dimension, agreed, position.peers(), position.percentile(), position.quartiles());
	}

}
