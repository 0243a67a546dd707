package org.trustquality.review.moderation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How much is told of how boards' levels move, and from how many. */
class MovementLineTests {

	@Test
	void countsEachTrustOnceWhateverItsNumberOfLevels() {
		List<TrustMoves> trusts = new ArrayList<>(
				Collections.nCopies(4, TrustMoves.of(Map.of(Challenge.LOWER, List.of(1.0)))));
		trusts.add(TrustMoves.of(Map.of(Challenge.LOWER, Collections.nCopies(33, -1.0))));
		MovementLine line = MovementLine.of(trusts).get(0);
		assertThat(line.challenge()).isEqualTo(Challenge.LOWER);
		assertThat(line.trusts()).isEqualTo(5);
		assertThat(line.change()).isCloseTo(0.6, within(1e-12));
		assertThat(line.words()).isEqualTo("0.6 levels up");
		assertThat(line.trustWords()).isEqualTo("5");
	}

	@Test
	void tellsNothingBelowFiveTrustsNotEvenHowMany() {
		List<TrustMoves> trusts = Collections.nCopies(4,
				TrustMoves.of(Map.of(Challenge.HIGHER, List.of(-1.0), Challenge.EQUAL, List.of(0.0, 1.0))));
		assertThat(MovementLine.of(trusts)).hasSize(3).allSatisfy((line) -> {
			assertThat(line.change()).isNull();
			assertThat(line.trusts()).isZero();
			assertThat(line.words()).isEqualTo("not shown: fewer than 5 trusts");
			assertThat(line.trustWords()).isEqualTo("fewer than 5");
		});
		assertThat(MovementLine.of(List.of())).hasSize(3);
	}

	@Test
	void saysWhichWayTheLevelsWent() {
		assertThat(line(-0.26).words()).isEqualTo("0.3 levels down");
		assertThat(line(0.04).words()).isEqualTo("0.0 levels");
		assertThat(line(-0.04).words()).isEqualTo("0.0 levels");
	}

	private static MovementLine line(double change) {
		return new MovementLine(Challenge.EQUAL, 9, change);
	}

}
