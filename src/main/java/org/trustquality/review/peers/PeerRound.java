package org.trustquality.review.peers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.Tenancy;
import org.trustquality.scoring.peers.PeerReliability;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;

/**
 * Goes through all trusts, counts the boards that take part, and puts down in each trust
 * where its own board stands. Scores of several trusts meet in the memory of this round
 * and nowhere else: no table holds them side by side, and no request can read them. If
 * the boards of one trust cannot be read, all figures stay as they are for the night;
 * counting without it would tell of it.
 */
@Component
class PeerRound {

	private static final Logger LOG = LoggerFactory.getLogger(PeerRound.class);

	private final TrustBoards boards;

	private final PeerPools pools;

	private final Trusts trusts;

	private final Clock clock;

	PeerRound(TrustBoards boards, PeerPools pools, Trusts trusts, Clock clock) {
		this.boards = boards;
		this.pools = pools;
		this.trusts = trusts;
		this.clock = clock;
	}

	/**
	 * Counts what is there.
	 * @return how many boards have figures
	 */
	int go() {
		List<PeerBoard> found = new ArrayList<>();
		for (int trustId : this.trusts.numbers()) {
			try {
				found.addAll(Tenancy.inTrust(trustId, () -> this.boards.of(trustId)));
			}
			catch (RuntimeException ex) {
				LOG.error("The boards of trust {} could not be read, so nothing is compared anew tonight", trustId, ex);
				return 0;
			}
		}
		LocalDate night = EnglishDay.today(this.clock);
		int shown = found.stream()
			.collect(Collectors.groupingBy(PeerBoard::pool))
			.entrySet()
			.stream()
			.mapToInt((pool) -> count(pool.getKey(), new PeerCount(pool.getValue(), night)))
			.sum();
		LOG.info("Boards compared with comparable ones: {}", shown);
		return shown;
	}

	private int count(PeerPool pool, PeerCount count) {
		Optional<PeerReliability> counted = count.reliability();
		counted.ifPresent((reliability) -> this.pools.store(pool, count.night(), count.pooledBoards(), reliability));
		this.pools.note(pool, count.isEnough());
		List<PeerCount.Counted> places = count.places(counted.isPresent(), this.pools.find(pool).orElse(null));
		places.forEach(this::keep);
		return (int) places.stream().filter((board) -> board.state() == PeerState.SHOWN).count();
	}

	/** A trust where it fails counts as changed in the next night. */
	private void keep(PeerCount.Counted counted) {
		int trustId = counted.board().trustId();
		try {
			Tenancy.inTrust(trustId, () -> {
				this.boards.keep(counted.board(), counted.state(), counted.stamps(), counted.places());
				return true;
			});
		}
		catch (RuntimeException ex) {
			LOG.error("Where the board of trust {} stands could not be put down", trustId, ex);
		}
	}

}
