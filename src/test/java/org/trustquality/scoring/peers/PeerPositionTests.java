package org.trustquality.scoring.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

class PeerPositionTests {

	private static final PeerReliability RELIABLE = new PeerReliability(9.0, 0.7);

	@Test
	void percentileCountsHalfTheTies() {
		// ten peers 10 20 ... 100: three below 40, one tie: 100 * 3.5/10
		assertThat(PeerPosition.of(40, peers(10), RELIABLE)).isEqualTo(new PeerPosition(10, 35.0, null, null));
		assertThat(PeerPosition.of(45, peers(10), RELIABLE).percentile()).isEqualTo(40);
		assertThat(PeerPosition.of(0, peers(10), RELIABLE).percentile()).isEqualTo(0);
		assertThat(PeerPosition.of(101, peers(10), RELIABLE).percentile()).isEqualTo(100);
	}

	@Test
	void nearlyEqualScoresTie() {
		assertThat(PeerPosition.of(40 + 1e-12, peers(10), RELIABLE).percentile()).isEqualTo(35);
		assertThat(PeerPosition.of(40 - 1e-12, peers(10), RELIABLE).percentile()).isEqualTo(35);
	}

	@Test
	void fewerThanTenPeersAreTooFew() {
		assertThat(PeerPosition.of(40, peers(9), RELIABLE))
			.isEqualTo(new PeerPosition(9, null, null, PeerReason.TOO_FEW_PEERS));
		assertThat(PeerPosition.of(40, List.of(), RELIABLE).reason()).isEqualTo(PeerReason.TOO_FEW_PEERS);
	}

	@Test
	void quartilesNeedTwentyPeers() {
		assertThat(PeerPosition.of(40, peers(19), RELIABLE).quartiles()).isNull();
		// 10 ... 200: place 4.75 is 50 + .75 * 10, 9.5 is 105, 14.25 is 152.5
		assertThat(PeerPosition.of(40, peers(20), RELIABLE).quartiles()).isEqualTo(new Quartiles(57.5, 105, 152.5));
		// 21: places 5, 10 and 15 exactly
		assertThat(PeerPosition.of(40, peers(21), RELIABLE).quartiles()).isEqualTo(new Quartiles(60, 110, 160));
	}

	@Test
	void orderOfPeersIsWithoutEffect() {
		List<Peer> backwards = new ArrayList<>(peers(20));
		Collections.reverse(backwards);
		assertThat(PeerPosition.of(40, backwards, RELIABLE)).isEqualTo(PeerPosition.of(40, peers(20), RELIABLE));
	}

	@Test
	void smallBoardsAreNoPeers() {
		List<Peer> peers = new ArrayList<>(peers(9));
		peers.add(new Peer(50, 4));
		assertThat(PeerPosition.of(40, peers, RELIABLE).peers()).isEqualTo(9);
		peers.add(new Peer(50, 5));
		assertThat(PeerPosition.of(40, peers, RELIABLE).peers()).isEqualTo(10);
	}

	@Test
	void boardsThatDoNotReliablyDifferAreNotCompared() {
		PeerPosition hidden = new PeerPosition(20, null, null, PeerReason.BOARDS_NOT_RELIABLY_DIFFERENT);
		assertThat(PeerPosition.of(40, peers(20), new PeerReliability(9.0, 0.699))).isEqualTo(hidden);
		assertThat(PeerPosition.of(40, peers(20), new PeerReliability(null, null))).isEqualTo(hidden);
	}

	@Test
	void reliabilityIsSteppedUpToTheMedianBoard() {
		// 1 3 | 5 7 9 | nobody: ICC(1) = 10/13, median of 2 and 3 people 2.5
		// 2.5 * 10/13 / (1 + 1.5 * 10/13) = 25/28
		PeerReliability reliability = PeerReliability.of(List.of(List.of(1.0, 3.0), List.of(), List.of(5.0, 7.0, 9.0)));
		assertThat(reliability.medianBoardSize()).isEqualTo(2.5);
		assertThat(known(reliability.reliability())).isCloseTo(25 / 28.0, within(1e-12));
		assertThat(reliability.isEnough()).isTrue();
	}

	@Test
	void medianOfAnOddNumberIsTheMiddleBoard() {
		PeerReliability reliability = PeerReliability
			.of(List.of(List.of(1.0, 3.0, 4.0, 4.0), List.of(5.0, 7.0, 9.0), List.of(1.0)));
		assertThat(reliability.medianBoardSize()).isEqualTo(3);
	}

	@Test
	void boardsLikeAnyOthersAreNotReliable() {
		PeerReliability alike = PeerReliability.of(List.of(List.of(0.0, 10.0), List.of(0.0, 10.0)));
		assertThat(alike.reliability()).isEqualTo(0);
		assertThat(alike.isEnough()).isFalse();
		assertThat(PeerReliability.of(List.of())).isEqualTo(new PeerReliability(null, null));
		assertThat(PeerReliability.of(List.of(List.of(1.0, 2.0)))).isEqualTo(new PeerReliability(2.0, null));
	}

	@Test
	void reasonsHaveCodes() {
		assertThat(PeerReason.values()).extracting(PeerReason::code)
			.containsExactly("boards_not_reliably_different", "too_few_peers");
	}

	private static List<Peer> peers(int n) {
		List<Peer> peers = new ArrayList<>();
		while (peers.size() < n) {
			peers.add(new Peer(10 * (peers.size() + 1), 5));
		}
		return peers;
	}

}
