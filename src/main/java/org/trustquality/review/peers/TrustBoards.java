package org.trustquality.review.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.OwnSpread;
import org.trustquality.assessment.signoff.SignedVersion;
import org.trustquality.assessment.signoff.SignedVersions;
import org.trustquality.assessment.signoff.snapshot.AgreedScores.AgreedDimension;
import org.trustquality.assessment.signoff.snapshot.Outcome;
import org.trustquality.assessment.signoff.snapshot.Snapshot;
import org.trustquality.framework.EditionNumber;
import org.trustquality.scoring.agreement.BoardSpread;
import org.trustquality.scoring.peers.Peer;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;
import org.trustquality.trust.register.RegisterFacts;
import org.trustquality.trust.register.RegisteredTrusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one trust puts into the comparison, read and written in that trust's own
 * transactions. Of a year with several signed assessments of an edition the one counts
 * that closed last.
 */
@Service
@Transactional
class TrustBoards {

	private final PeerRows rows;

	private final Trusts trusts;

	private final RegisteredTrusts register;

	private final Assessments assessments;

	private final SignedVersions versions;

	private final OwnSpread spreads;

	TrustBoards(PeerRows rows, Trusts trusts, RegisteredTrusts register, Assessments assessments,
			SignedVersions versions, OwnSpread spreads) {
		this.rows = rows;
		this.trusts = trusts;
		this.register = register;
		this.assessments = assessments;
		this.versions = versions;
		this.spreads = spreads;
	}

	/** The boards of a trust as they are, and those that figures still count. */
	List<PeerBoard> of(int trustId) {
		Map<PeerPool, PeerRows.StoredBoard> stored = this.rows.of(trustId)
			.stream()
			.collect(Collectors.toMap(PeerRows.StoredBoard::pool, Function.identity()));
		Trust trust = this.trusts.get(trustId);
		boolean takesPart = !trust.isClosed() && this.rows.joinedOn(trustId).isPresent();
		Map<PeerPool, PeerBoard> boards = takesPart ? signed(trust, stored) : new HashMap<>();
		List<PeerBoard> all = new ArrayList<>(boards.values());
		stored.values()
			.stream()
			.filter((board) -> !boards.containsKey(board.pool()))
			.forEach((board) -> all.add(PeerBoard.left(trustId, board.pool(), board.spread(), board.stamps())));
		return all;
	}

	private Map<PeerPool, PeerBoard> signed(Trust trust, Map<PeerPool, PeerRows.StoredBoard> stored) {
		RegisterFacts facts = this.register.facts(trust.trustId());
		Map<UUID, SignedVersion> newest = this.versions.newestOfTrust(trust.trustId());
		Map<PeerPool, PeerBoard> boards = new LinkedHashMap<>();
		for (Assessment assessment : this.assessments.closed(trust.trustId())) {
			SignedVersion version = assessment.isSignedOff() ? newest.get(assessment.reference()) : null;
			Outcome outcome = (version != null) ? version.readable().map(Snapshot::outcome).orElse(null) : null;
			if (outcome != null) {
				PeerPool pool = new PeerPool(assessment.academicYear().firstYear(), assessment.editionId());
				boards.put(pool, board(assessment, pool, outcome, facts, stored.get(pool)));
			}
		}
		return boards;
	}

	/** Sums that were put down before a rule deleted the answers stay as they are. */
	private PeerBoard board(Assessment assessment, PeerPool pool, Outcome outcome, RegisterFacts facts,
			PeerRows.@Nullable StoredBoard before) {
		PeerGroup group = PeerGroup.of(pool, facts);
		BoardSpread kept = (before != null) ? before.spread() : null;
		int counted = outcome.figures().counted();
		return new PeerBoard(assessment.id().trustId(), pool, obstacle(pool, group, counted), group, counted,
				this.spreads.of(assessment).orElse(kept), scores(outcome),
				(before != null) ? before.stamps() : Stamps.NONE);
	}

	private static @Nullable PeerState obstacle(PeerPool pool, @Nullable PeerGroup group, int counted) {
		if (EditionNumber.isOwn(pool.edition())) {
			return PeerState.OWN_EDITION;
		}
		if (counted < Peer.FEWEST_RESPONDENTS) {
			return PeerState.TOO_FEW_RESPONDENTS;
		}
		return (group != null) ? null : PeerState.NO_ENTRY;
	}

	private static Map<String, Double> scores(Outcome outcome) {
		Map<String, Double> scores = new HashMap<>();
		for (AgreedDimension dimension : outcome.figures().agreed().dimensions()) {
			Double score = dimension.score();
			if (score != null) {
				scores.put(dimension.id(), score);
			}
		}
		return scores;
	}

	/**
	 * Puts down how far a board is.
	 * @param places where it stands; null if that stays as it is
	 */
	void keep(PeerBoard board, PeerState state, Stamps stamps, @Nullable List<Place> places) {
		if (state == PeerState.LEFT && !stamps.isCounted()) {
			this.rows.forget(board);
			return;
		}
		this.rows.store(board, state, stamps);
		if (places != null) {
			this.rows.place(board, places);
		}
	}

}
