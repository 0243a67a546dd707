package org.trustquality.review.peers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Editions;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a trust's board stands among comparable ones, for everybody who reads results
 * there; whether it takes part is for those who organise.
 */
@Service
@Transactional
class PeerContext {

	private final PeerRows rows;

	private final PeerPools pools;

	private final Editions editions;

	private final People people;

	private final ActivityLog log;

	private final Clock clock;

	PeerContext(PeerRows rows, PeerPools pools, Editions editions, People people, ActivityLog log, Clock clock) {
		this.rows = rows;
		this.pools = pools;
		this.editions = editions;
		this.people = people;
		this.log = log;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	PeerPage page(TrustVisit visit) {
		this.people.require(visit, Role.READERS);
		boolean organiser = this.people.isOrganiser(visit);
		LocalDate joined = this.rows.joinedOn(visit.trustId()).orElse(null);
		return new PeerPage(organiser, joined, (joined != null) ? latest(visit.trustId()) : null);
	}

	private @Nullable PeerYear latest(int trustId) {
		return this.rows.of(trustId)
			.stream()
			.filter((board) -> board.state() != PeerState.LEFT)
			.findFirst()
			.map((board) -> new PeerYear(board.pool(), board.state(), board.stamps().countedOn(),
					this.pools.find(board.pool()).orElse(null), this.editions.get(board.pool().edition()),
					places(trustId, board)))
			.orElse(null);
	}

	private List<Place> places(int trustId, PeerRows.StoredBoard board) {
		return (board.state() == PeerState.SHOWN) ? this.rows.places(trustId, board.pool()) : List.of();
	}

	/** Lets a trust take part, for an organiser; once more changes nothing. */
	void join(TrustVisit visit) {
		this.people.require(visit, Role.ORGANISERS);
		if (this.rows.join(visit.trustId(), EnglishDay.today(this.clock))) {
			this.log.record(visit.trustId(), visit.personId(), Act.PEERS_JOINED, Map.of());
		}
	}

	/** Takes a trust out, for an organiser; once more changes nothing. */
	void leave(TrustVisit visit) {
		this.people.require(visit, Role.ORGANISERS);
		if (this.rows.leave(visit.trustId())) {
			this.log.record(visit.trustId(), visit.personId(), Act.PEERS_LEFT, Map.of());
		}
	}

}
