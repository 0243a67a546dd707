package org.trustquality.review.peers;

import org.jspecify.annotations.Nullable;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.RegisterFacts;
import org.trustquality.trust.register.SizeBand;

/**
 * Boards that are comparable: the same edition and year, a similar size, the same phase.
 *
 * @param pool the year and edition
 * @param size how many academies their trusts have
 * @param phase which pupils these teach
 */
record PeerGroup(PeerPool pool, SizeBand size, Phase phase) {

	/** The group of a trust; null if the register does not say enough of it. */
	static @Nullable PeerGroup of(PeerPool pool, RegisterFacts facts) {
		SizeBand size = facts.size();
		Phase phase = facts.phase();
		return (size != null && phase != null) ? new PeerGroup(pool, size, phase) : null;
	}

	/** The group within its year and edition, as it is stored. */
	String key() {
		return this.size.name() + " " + this.phase.name();
	}

}
