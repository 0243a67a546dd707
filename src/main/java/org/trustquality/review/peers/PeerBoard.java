package org.trustquality.review.peers;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.Digest;
import org.trustquality.scoring.agreement.BoardSpread;
import org.trustquality.scoring.peers.Peer;

/**
 * One board of one year as a night finds it.
 *
 * @param trustId the trust's number
 * @param pool the year and edition
 * @param obstacle why it is no peer of anybody; null if it is one
 * @param group the boards to which it is comparable; null if that is not known
 * @param respondents how many trustees count
 * @param spread how its people's own scores lie; null if that is not known
 * @param scores the agreed scores of its dimensions, by id
 * @param before what the figures of the nights before counted of it
 */
record PeerBoard(int trustId, PeerPool pool, @Nullable PeerState obstacle, @Nullable PeerGroup group, int respondents,
		@Nullable BoardSpread spread, Map<String, Double> scores, Stamps before) {

	PeerBoard {
		scores = Collections.unmodifiableMap(new TreeMap<>(scores));
	}

	/** A board that no longer takes part, though figures may count it. */
	static PeerBoard left(int trustId, PeerPool pool, @Nullable BoardSpread spread, Stamps before) {
		return new PeerBoard(trustId, pool, PeerState.LEFT, null, 0, spread, Map.of(), before);
	}

	/** Whether it counts for how reliably boards differ. */
	boolean isPooled() {
		return this.obstacle != PeerState.LEFT && this.obstacle != PeerState.OWN_EDITION && this.spread != null
				&& this.spread.people() >= Peer.FEWEST_RESPONDENTS;
	}

	/** Whether others are compared with it, and it with them. */
	boolean isPeer() {
		return this.obstacle == null;
	}

	/** Recognises what the pool would count now. */
	String poolStamp() {
		return Digest.of(String.valueOf(this.spread));
	}

	/** Recognises what its group would count now. */
	GroupStamp groupStamp() {
		return GroupStamp.of(this.respondents, this.scores);
	}

}
