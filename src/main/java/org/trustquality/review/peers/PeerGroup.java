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
		Phase phase = entry.phase();
		return (phase != null) ? PeerSize.of(entry.academies()).map((size) -> new PeerGroup(pool, size, phase))
				: Optional.empty();
	}

	/** The group within its year and edition, as it is stored. */
	String key() {
		return this.size.name() + " " + this.phase.name();
	}

}
