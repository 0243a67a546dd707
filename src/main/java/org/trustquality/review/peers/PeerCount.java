package org.trustquality.review.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.agreement.BoardSpread;
import org.trustquality.scoring.peers.Peer;
import org.trustquality.scoring.peers.PeerPosition;
import org.trustquality.scoring.peers.PeerReliability;

/**
 * Counts the boards of one pool in one night: first how reliably boards differ, then,
 * group by group, where each stands. It reads and writes nothing itself.
 *
 * @param boards the boards of the pool, those that left among them
 * @param night when it is counted
 */
record PeerCount(List<PeerBoard> boards, LocalDate night) {

	/** A board and as many others as a percentile needs. */
	private static final int FEWEST_IN_GROUP = PeerPosition.FEWEST_FOR_PERCENTILE + 1;

	PeerCount {
		boards = List.copyOf(boards);
	}

	/** Whether enough boards take part to show how reliably they differ. */
	boolean isEnough() {
		return pooled().size() >= PooledReliability.FEWEST_BOARDS;
	}

	/** The pooled reliability, if it may be counted anew. */
	Optional<PeerReliability> reliability() {
		Turnover turnover = Turnover.between(
				pooled().stream().collect(Collectors.toMap(PeerBoard::trustId, PeerBoard::poolStamp)),
				counted((board) -> true, (board) -> board.before().pooledAs()));
		return turnover.allowsFigures(PooledReliability.FEWEST_BOARDS)
				? Optional.of(PeerReliability.ofSpreads(pooled().stream().map(PeerCount::spread).toList()))
				: Optional.empty();
	}

	/** On how many boards the pooled reliability rests. */
	int pooledBoards() {
		return pooled().size();
	}

	/**
	 * What becomes of each board.
	 * @param repooled whether the pooled reliability was counted anew
	 * @param reliability the pooled reliability; null if there is none
	 */
	List<Counted> places(boolean repooled, @Nullable PooledReliability reliability) {
		boolean reliable = reliability != null && reliability.isReliable();
		Map<String, List<PeerBoard>> groups = new TreeMap<>(
				this.boards.stream().filter(PeerBoard::isPeer).collect(Collectors.groupingBy(PeerCount::key)));
		Map<String, Boolean> renewed = new HashMap<>();
		groups.forEach((group, peers) -> renewed.put(group,
				reliable && peers.size() >= FEWEST_IN_GROUP && groupTurnover(group, peers).allowsFigures()));
		List<Counted> counted = new ArrayList<>();
		for (PeerBoard board : this.boards) {
			Stamps stamps = repooled ? board.before().pooled(board.isPooled() ? board.poolStamp() : null)
					: board.before();
			List<PeerBoard> peers = board.isPeer() ? groups.getOrDefault(key(board), List.of()) : List.of();
			if (board.isPeer() && renewed.getOrDefault(key(board), false)) {
				counted.add(new Counted(board, PeerState.SHOWN,
						stamps.counted(key(board), board.groupStamp().stored(), this.night),
						positions(board, peers, Objects.requireNonNull(reliability).reliably())));
			}
			else {
				boolean dropped = stamps.countedIn() != null && renewed.getOrDefault(stamps.countedIn(), false);
				Stamps left = dropped ? stamps.notCounted() : stamps;
				counted.add(new Counted(board, state(board, peers, left), left, dropped ? List.of() : null));
			}
		}
		return counted;
	}

	private static PeerState state(PeerBoard board, List<PeerBoard> peers, Stamps stamps) {
		if (board.obstacle() != null) {
			return board.obstacle();
		}
		if (peers.size() < FEWEST_IN_GROUP) {
			return PeerState.TOO_FEW_PEERS;
		}
		return key(board).equals(stamps.countedIn()) ? PeerState.SHOWN : PeerState.WAITING;
	}

	private GroupTurnover groupTurnover(String group, List<PeerBoard> peers) {
		Map<Integer, String> before = counted((board) -> group.equals(board.before().countedIn()),
				(board) -> board.before().countedAs());
		return GroupTurnover.between(
				peers.stream().collect(Collectors.toMap(PeerBoard::trustId, PeerBoard::groupStamp)),
				before.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (board) -> GroupStamp.read(board.getValue()))));
	}

	private static List<Place> positions(PeerBoard own, List<PeerBoard> peers, PeerReliability reliability) {
		List<Place> places = new ArrayList<>();
		own.scores().forEach((dimension, score) -> {
			List<Peer> others = peers.stream()
				.filter((peer) -> peer.trustId() != own.trustId() && peer.scores().containsKey(dimension))
				.map((peer) -> new Peer(peer.scores().get(dimension), peer.respondents()))
				.toList();
			places.add(Place.of(dimension, score, PeerPosition.of(score, others, reliability)));
		});
		return places;
	}

	private List<PeerBoard> pooled() {
		return this.boards.stream().filter(PeerBoard::isPooled).toList();
	}

	private static BoardSpread spread(PeerBoard board) {
		return Objects.requireNonNull(board.spread());
	}

	private static String key(PeerBoard peer) {
		return Objects.requireNonNull(peer.group()).key();
	}

	private Map<Integer, String> counted(Predicate<PeerBoard> which, Function<PeerBoard, @Nullable String> stamp) {
		Map<Integer, String> counted = new HashMap<>();
		this.boards.stream().filter(which).forEach((board) -> {
			String as = stamp.apply(board);
			if (as != null) {
				counted.put(board.trustId(), as);
			}
		});
		return counted;
	}

	/**
	 * What becomes of a board.
	 *
	 * @param places where it stands from now on; null if that stays as it is
	 */
	record Counted(PeerBoard board, PeerState state, Stamps stamps, @Nullable List<Place> places) {
	}

}
