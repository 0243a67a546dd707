package org.trustquality.review.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.trustquality.scoring.agreement.BoardSpread;
import org.trustquality.scoring.peers.PeerReliability;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.SizeBand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Nights are played one after the other on generated boards. */
class PeerCountTests {

	private static final PeerPool POOL = new PeerPool(2026, "cst-2022.2");

	private static final PeerGroup GROUP = new PeerGroup(POOL, SizeBand.TWO_TO_FIVE, Phase.PRIMARY);

	private static final LocalDate NIGHT = LocalDate.of(2027, 3, 1);

	private final Random random = new Random(7);

	private Optional<PooledReliability> pool = Optional.empty();

	/** A board that agreed so many points, with eight people around a mean. */
	private PeerBoard board(int trust, double agreed, double between, double within) {
		double mean = 50 + between * this.random.nextGaussian();
		List<Double> people = IntStream.range(0, 8)
			.mapToObj((i) -> mean + within * this.random.nextGaussian())
			.toList();
		return new PeerBoard(trust, POOL, null, GROUP, 8, BoardSpread.of(people), Map.of("QE", agreed), Stamps.NONE);
	}

	private List<PeerBoard> boards(int count, double between, double within) {
		return IntStream.rangeClosed(1, count).mapToObj((trust) -> board(trust, trust, between, within)).toList();
	}

	private static PeerBoard agreeing(PeerBoard board, double agreed) {
		return new PeerBoard(board.trustId(), POOL, board.obstacle(), board.group(), board.respondents(),
				board.spread(), Map.of("QE", agreed), board.before());
	}

	private List<PeerCount.Counted> night(List<PeerBoard> boards) {
		PeerCount count = new PeerCount(boards, NIGHT);
		Optional<PeerReliability> counted = count.reliability();
		if (counted.isPresent()) {
			this.pool = counted.map((reliability) -> new PooledReliability(NIGHT, count.pooledBoards(),
					Objects.requireNonNull(reliability.medianBoardSize()), reliability.reliability(), true));
		}
		return count.places(counted.isPresent(), this.pool.orElse(null));
	}

	/** What the next night finds of the boards, if nothing happens. */
	private static List<PeerBoard> next(List<PeerCount.Counted> counted) {
		return counted.stream()
			.map((each) -> new PeerBoard(each.board().trustId(), POOL, each.board().obstacle(), each.board().group(),
					each.board().respondents(), each.board().spread(), each.board().scores(), each.stamps()))
			.toList();
	}

	private static PeerBoard gone(PeerBoard board) {
		return PeerBoard.left(board.trustId(), POOL, board.spread(), board.before());
	}

	private static Place place(List<PeerCount.Counted> counted, int trust) {
		return Objects.requireNonNull(counted.get(trust - 1).places()).get(0);
	}

	@Test
	void boardsThatDifferReliablyAreCompared() {
		List<PeerCount.Counted> counted = night(boards(25, 15, 12));
		PooledReliability reliability = this.pool.orElseThrow();
		assertThat(reliability.reliability()).isBetween(0.7, 1.0);
		assertThat(reliability.boards()).isEqualTo(25);
		assertThat(reliability.boardSize()).isEqualTo(8);
		assertThat(counted).allMatch((each) -> each.state() == PeerState.SHOWN);
		assertThat(place(counted, 7).percentile()).isCloseTo(100 * 6 / 24.0, within(1e-9));
		assertThat(place(counted, 7).quartiles()).isNotNull();
	}

	@Test
	void boardsThatDoNotAreNotHoweverManyTheyAre() {
		List<PeerCount.Counted> counted = night(boards(60, 6, 20));
		assertThat(this.pool.orElseThrow().reliability()).isBetween(0.0, 0.699);
		assertThat(counted).allSatisfy((each) -> {
			assertThat(each.places()).isNull();
			assertThat(each.stamps().countedAs()).isNull();
			assertThat(each.state()).isEqualTo(PeerState.WAITING);
		});
	}

	@Test
	void tenBoardsAreTooFewAndElevenAreEnoughForAPercentileButNotForQuartiles() {
		assertThat(night(boards(10, 20, 5))).allSatisfy((each) -> {
			assertThat(each.state()).isEqualTo(PeerState.TOO_FEW_PEERS);
			assertThat(each.places()).isNull();
		});
		this.pool = Optional.empty();
		List<PeerCount.Counted> eleven = night(boards(11, 20, 5));
		assertThat(place(eleven, 11).percentile()).isEqualTo(100);
		assertThat(place(eleven, 11).quartiles()).isNull();
		this.pool = Optional.empty();
		assertThat(place(night(boards(21, 20, 5)), 1).quartiles()).isNotNull();
	}

	@Test
	void nineBoardsHaveNoReliabilityYet() {
		night(boards(9, 20, 5));
		assertThat(this.pool).isEmpty();
		assertThat(new PeerCount(boards(9, 20, 5), NIGHT).isEnough()).isFalse();
	}

	@Test
	void boardsOfAnotherSizeOrPhaseAndSmallOnesAreNoPeers() {
		List<PeerBoard> boards = new ArrayList<>(boards(30, 20, 5));
		for (int place = 0; place < 25; place++) {
			PeerBoard board = boards.get(place);
			PeerGroup other = new PeerGroup(POOL, SizeBand.OVER_TWENTY, Phase.PRIMARY);
			boards.set(place,
					new PeerBoard(board.trustId(), POOL, null, other, 8, board.spread(), board.scores(), Stamps.NONE));
		}
		List<PeerCount.Counted> counted = night(boards);
		assertThat(counted.get(29).state()).isEqualTo(PeerState.TOO_FEW_PEERS);
		assertThat(place(counted, 25).peers()).isEqualTo(24);
	}

	/** Two days' figures would tell what the one that came, went or changed agreed. */
	@Test
	void figuresStayWhileOneOrTwoBoardsComeGoOrChange() {
		List<PeerBoard> counted = next(night(boards(25, 20, 5)));
		List<PeerBoard> now = new ArrayList<>(counted);
		now.set(0, agreeing(counted.get(0), 99));
		assertThat(night(now)).allMatch((each) -> each.places() == null && each.stamps().equals(each.board().before()));
		now.set(1, gone(counted.get(1)));
		assertThat(night(now)).allMatch((each) -> each.places() == null && each.stamps().equals(each.board().before()));
		now.add(board(26, 26, 20, 5));
		List<PeerCount.Counted> third = night(now);
		assertThat(place(third, 3).percentile()).isCloseTo(100 * 0 / 24.0, within(1e-9));
		assertThat(third.get(1).stamps().countedAs()).isNull();
		assertThat(third.get(25).state()).isEqualTo(PeerState.SHOWN);
		System.out.println("Peers: figures after 1 change=kept, 2=kept, 3=counted anew");
	}

	/** Otherwise the two that changed elsewhere would cover the one that changed here. */
	@Test
	void figuresStayWhileADimensionChangedByOneOrTwoBoards() {
		List<PeerBoard> counted = next(night(boards(25, 20, 5).stream().map((board) -> also(board, 50)).toList()));
		List<PeerBoard> now = new ArrayList<>(counted);
		now.set(0, also(counted.get(0), 90));
		for (int place : List.of(1, 2, 3)) {
			now.set(place, also(agreeing(counted.get(place), 99), 50));
		}
		assertThat(night(now)).allMatch((each) -> each.places() == null);
		now.set(0, counted.get(0));
		assertThat(night(now)).allMatch((each) -> each.places() != null);
		now.set(0, also(counted.get(0), 90));
		now.set(1, also(now.get(1), 90));
		now.set(2, also(now.get(2), 90));
		assertThat(night(now)).allMatch((each) -> each.places() != null);
	}

	/** The same board with a score in a second dimension. */
	private static PeerBoard also(PeerBoard board, double agreed) {
		return new PeerBoard(board.trustId(), POOL, board.obstacle(), board.group(), board.respondents(),
				board.spread(), Map.of("QE", board.scores().getOrDefault("QE", 0.0), "WF", agreed), board.before());
	}

	/** Nobody can grope for the others' scores by moving their own, night after night. */
	@Test
	void aBoardThatChangesItsOwnScoresEveryNightLearnsNothing() {
		List<PeerBoard> boards = next(night(boards(25, 20, 5)));
		for (int guess = 0; guess < 20; guess++) {
			List<PeerBoard> now = new ArrayList<>(boards);
			now.set(12, agreeing(boards.get(12), 5 * guess));
			List<PeerCount.Counted> counted = night(now);
			assertThat(counted).allMatch((each) -> each.places() == null);
			boards = next(counted);
		}
	}

	/** Leaving and coming back three times over is one board's change. */
	@Test
	void aBoardThatComesAndGoesMovesNothing() {
		List<PeerBoard> boards = next(night(boards(25, 20, 5)));
		List<PeerBoard> without = new ArrayList<>(boards);
		without.set(4, gone(boards.get(4)));
		for (int night = 0; night < 3; night++) {
			List<PeerCount.Counted> left = night(without);
			assertThat(left).allMatch((each) -> each.places() == null);
			assertThat(left.get(4).stamps()).isEqualTo(boards.get(4).before());
			assertThat(night(boards)).allMatch((each) -> each.places() == null);
		}
	}

	@Test
	void aNewBoardWaitsUntilTheFiguresAreCountedAnew() {
		List<PeerBoard> now = new ArrayList<>(next(night(boards(25, 20, 5))));
		now.add(board(26, 50, 20, 5));
		assertThat(night(now).get(25).state()).isEqualTo(PeerState.WAITING);
	}

	@Test
	void thePooledValueStaysWhileOneOrTwoBoardsChange() {
		List<PeerBoard> now = new ArrayList<>(next(night(boards(25, 20, 5))));
		Double before = this.pool.orElseThrow().reliability();
		now.set(0, gone(now.get(0)));
		now.set(1, gone(now.get(1)));
		night(now);
		assertThat(this.pool.orElseThrow().reliability()).isEqualTo(before);
		now.set(2, gone(now.get(2)));
		night(now);
		assertThat(this.pool.orElseThrow().reliability()).isNotEqualTo(before);
	}

	@Test
	void figuresAreHiddenWhenTheGroupFallsBelowItsSize() {
		List<PeerBoard> now = new ArrayList<>(next(night(boards(11, 20, 5))));
		assertThat(now.get(5).before().countedAs()).isNotNull();
		now.set(0, gone(now.get(0)));
		assertThat(night(now).get(5).state()).isEqualTo(PeerState.TOO_FEW_PEERS);
	}

}
