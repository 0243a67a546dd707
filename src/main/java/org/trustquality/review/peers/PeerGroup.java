package org.trustquality.review.peers;

import java.util.Optional;

import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.RegisterEntry;

/**
 * Boards that are comparable: the same edition and year, a similar size, the same phase.
 *
 * @param pool the year and edition
 * @param size how many academies their trusts have
 * @param phase which pupils these teach
 */
record PeerGroup(PeerPool pool, PeerSize size, Phase phase) {

	/** The group of a trust; nothing if the register does not say enough of it. */
	static Optional<PeerGroup> of(PeerPool pool, RegisterEntry entry) {
		return PeerSize.of(entry.academies())
			.filter((size) -> entry.phase() != null)
			.map((size) -> new PeerGroup(pool, size, entry.phase()));
	}

	/** The group within its year and edition, as it is stored. */
	String key() {
		return this.size.name() + " " + this.phase.name();
	}

}
