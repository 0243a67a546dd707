package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.evidence.EvidenceGrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** When a dimension or the composite has no score. */
class MissingScoreTests {

	private static final int NS = Boards.NS;

	private static final int NA = Boards.NA;

	@Test
	void dimensionNeedsTwoThirdsOfItsClaims() {
		assertThat(dimension(3, 3, NS).reason()).isNull();
		assertThat(dimension(3, 3, NS).coverage()).isEqualTo(2 / 3.0);
		assertThat(dimension(3, 3, NS, NS).reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
		assertThat(dimension(3, 3, 3, 3, NS, NS).reason()).isNull();
		assertThat(dimension(3, 3, 3, NS, NS).reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
	}

	@Test
	void dimensionNeedsTwoClaimsOrItsOnlyOne() {
		assertThat(dimension(3).reason()).isNull();
		assertThat(dimension(3, 3).reason()).isNull();
		assertThat(dimension(3, NS).reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
	}

	@Test
	void onlyApplicableClaimsAreAskedFor() {
		assertThat(dimension(3, 3, NA, NA).reason()).isNull();
		assertThat(dimension(3, 3, NA, NA).coverage()).isEqualTo(1);
		assertThat(dimension(3, NS, NA).reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
	}

	@Test
	void oneClaimLeftOverDoesNotStandForItsDimension() {
		assertThat(dimension(3, NA, NA).coverage()).isEqualTo(1);
		assertThat(dimension(3, NA, NA).reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
		assertThat(dimension(3, NA).reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
	}

	@Test
	void compositeNeedsEveryDimension() {
		// P complete, Q with one claim of two
		Scores scores = Scores.of(Boards.example(), Collections.nCopies(5, Boards.sheet(4, 3, 2, NS)),
				ScoringOptions.STANDARD);
		assertThat(scores.dimensions()).extracting(DimensionScore::reason)
			.containsExactly(null, Reason.DIMENSION_INCOMPLETE);
		assertThat(scores.composite()).isEqualTo(new CompositeScore(null, null, null, Reason.DIMENSION_INCOMPLETE));
	}

	@Test
	void weightsCoverTheShownDimensionsWhenTheCompositeIsMissing() {
		Scores scores = Scores.of(Boards.example(), Collections.nCopies(5, Boards.sheet(4, 3, 2, NS)),
				ScoringOptions.STANDARD);
		// P1 2.5/4, P2 1.5/4; Q1 has a score but no dimension to carry
		assertThat(scores.claims()).extracting(ClaimScore::effectiveWeight).containsExactly(0.625, 0.375, null, null);
		assertThat(scores.indicators()).extracting(IndicatorScore::effectiveWeight)
			.containsExactly(0.625, 0.375, null, null);
		assertThat(scores.claims().get(2).score()).isEqualTo(25);
	}

	@Test
	void enoughPeopleWithTooFewRatingsIsIncomplete() {
		List<Ratings> trustees = new ArrayList<>(Collections.nCopies(4, Boards.sheet(4, 3, 2, 1)));
		trustees.add(Boards.sheet(NS, NS, NS, NS));
		Scores scores = Scores.of(Boards.example(), trustees, ScoringOptions.STANDARD);
		assertThat(scores.composite().reason()).isEqualTo(Reason.DIMENSION_INCOMPLETE);
		assertThat(ScoreNumbers.of(scores)).isEmpty();
	}

	@Test
	void reasonsHaveTheCodesOfTheContract() {
		assertThat(Reason.values()).extracting(Reason::code)
			.containsExactly("too_few_respondents", "dimension_incomplete", "not_comparable");
	}

	@Test
	void firstDimensionIsTheLowestInATie() {
		assertThat(lowest(3, 3, 3, 3)).isEqualTo("P");
		assertThat(lowest(3, 3, 2, 2)).isEqualTo("Q");
		assertThat(lowest(2, 2, 3, 3)).isEqualTo("P");
	}

	@Test
	void nearlyEqualDimensionsTie() {
		// three fifties of weight 1.1 average 50.00000000000001
		List<WeightedClaim> fractional = List.of(WeightedClaim.weighing("A1", 1.1, List.of("a1")),
				WeightedClaim.weighing("A2", 1.1, List.of("a2")), WeightedClaim.weighing("A3", 1.1, List.of("a3")));
		WeightedDimension a = new WeightedDimension("A", fractional);
		WeightedDimension b = new WeightedDimension("B", List.of(Boards.claim("B1", EvidenceGrade.TENTATIVE)));
		for (int level = 1; level <= 7; level++) {
			List<Ratings> trustees = List.of(Boards.sheet(level, level, level, level));
			for (List<WeightedDimension> order : List.of(List.of(a, b), List.of(b, a))) {
				Scores scores = Scores.of(new WeightedFramework(7, order), trustees, RandomBoard.open());
				assertThat(scores.composite().lowestDimension()).isEqualTo(order.get(0).id());
			}
		}
	}

	@Test
	void balanceTakesADimensionAsOneAtLeast() {
		// P at 100, Q at 0, E 2 and 1.5: 200/3.5 - exp(2 ln 100 / 3.5) = 57.143 - 13.895
		CompositeScore composite = composite(5, 5, 1, 1);
		assertThat(composite.balance()).isCloseTo(200 / 3.5 - Math.pow(100, 2 / 3.5), within(1e-9));
		assertThat(composite(1, 1, 1, 1).balance()).isEqualTo(-1);
	}

	private static @Nullable String lowest(int... codes) {
		return composite(codes).lowestDimension();
	}

	private static CompositeScore composite(int... codes) {
		return Scores.of(Boards.example(), Collections.nCopies(5, Boards.sheet(codes)), ScoringOptions.STANDARD)
			.composite();
	}

	private static DimensionScore dimension(int... codes) {
		return Scores
			.of(Boards.flat(5, codes.length), Collections.nCopies(5, Boards.sheet(codes)), ScoringOptions.STANDARD)
			.dimensions()
			.get(0);
	}

}
