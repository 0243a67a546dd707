package org.trustquality.scoring;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

/**
 * The worked example of the scoring specification, section 9, computed by hand. Two
 * dimensions, five points, six trustees.
 */
class WorkedExampleTests {

	private final Scores scores = Scores.of(Boards.example(), Boards.exampleTrustees(), ScoringOptions.STANDARD);

	@Test
	void indicatorsScoreTheMeanOfTheTrustees() {
		// P1 4 4 4 5 3 4: mean 24/6 = 4, x = 100 (4 - 1)/4 = 75
		// P2 2 3 2 3 2 3: mean 15/6 = 2.5, x = 37.5
		// Q1 3 3 4 4 3 3: mean 20/6 = 10/3, x = 25 * 7/3 = 58.333
		// Q2 1 2 5 5 1 2: mean 16/6 = 8/3, x = 25 * 5/3 = 41.667
		assertThat(this.scores.indicators()).extracting(IndicatorScore::score)
			.containsExactly(75.0, 37.5, 175 / 3.0, 125 / 3.0);
		assertThat(this.scores.claims()).extracting(ClaimScore::score)
			.containsExactly(75.0, 37.5, 175 / 3.0, 125 / 3.0);
	}

	@Test
	void distributionTellsMeanMedianAndDeviation() {
		Distribution p1 = distribution(0);
		assertThat(p1.counts()).containsExactly(0, 0, 1, 4, 1);
		assertThat(p1.mean()).isEqualTo(4);
		assertThat(p1.median()).isEqualTo(4);
		// squares about 4: 1 + 1 = 2, over 5: s = sqrt(.4)
		assertThat(p1.sd()).isCloseTo(Math.sqrt(0.4), within(1e-12));
		Distribution q2 = distribution(3);
		assertThat(q2.counts()).containsExactly(2, 2, 0, 0, 2);
		assertThat(q2.mean()).isEqualTo(8 / 3.0);
		// sorted 1 1 2 2 5 5: the third and fourth are 2
		assertThat(q2.median()).isEqualTo(2);
		// sum of squares 60 - 16^2/6 = 52/3, over 5: 52/15
		assertThat(q2.sd()).isCloseTo(Math.sqrt(52 / 15.0), within(1e-12));
		// 2 2 2 3 3 3: between the third and the fourth
		assertThat(distribution(1).median()).isEqualTo(2.5);
	}

	@Test
	void dimensionsAreWeightedByEvidenceAndNeutrally() {
		// D_P = (2.5 * 75 + 1.5 * 37.5)/4 = 243.75/4 = 60.9375; neutral 112.5/2
		// D_Q = (2 * 58.333 + 1 * 41.667)/3 = 158.333/3 = 52.778; neutral 100/2
		DimensionScore p = this.scores.dimensions().get(0);
		DimensionScore q = this.scores.dimensions().get(1);
		assertThat(known(p.score()).evidenceWeighted()).isCloseTo(60.9375, within(1e-12));
		assertThat(known(p.score()).neutral()).isCloseTo(56.25, within(1e-12));
		assertThat(known(q.score()).evidenceWeighted()).isCloseTo(475 / 9.0, within(1e-12));
		assertThat(known(q.score()).neutral()).isCloseTo(50, within(1e-12));
	}

	@Test
	void dimensionsKnowTheirEvidence() {
		// E_P = (2.5 + 1.5)/2 = 2, mean grade (3 + 1)/2 = 2; E_Q = 1.5, mean grade 1
		assertThat(this.scores.dimensions()).extracting(DimensionScore::evidenceConstant).containsExactly(2.0, 1.5);
		assertThat(this.scores.dimensions()).extracting(DimensionScore::meanGrade).containsExactly(2.0, 1.0);
		assertThat(this.scores.dimensions()).extracting(DimensionScore::coverage).containsOnly(1.0);
		assertThat(this.scores.dimensions()).extracting(DimensionScore::reason).containsOnlyNulls();
	}

	@Test
	void dimensionBandsLetTheirClaimsWeighOneToTwoAndAHalf() {
		// P: (2.5 * 75 + 37.5)/3.5 = 64.286 and (75 + 2.5 * 37.5)/3.5 = 48.214
		// Q: (2.5 * 58.333 + 41.667)/3.5 = 53.571 and (58.333 + 2.5 * 41.667)/3.5 =
		// 46.429
		assertBand(known(this.scores.dimensions().get(0).score()).band(), 168.75 / 3.5, 225 / 3.5);
		assertBand(known(this.scores.dimensions().get(1).score()).band(), 162.5 / 3.5, 187.5 / 3.5);
	}

	@Test
	void compositeWeighsDimensionsByTheirEvidence() {
		// S_ev = (2 * 60.9375 + 1.5 * 52.778)/3.5 = (121.875 + 79.1667)/3.5 = 57.4405
		// S_0 = (56.25 + 50)/2 = 53.125
		WeightedScore score = known(this.scores.composite().score());
		assertThat(score.evidenceWeighted()).isCloseTo((121.875 + 475 / 6.0) / 3.5, within(1e-12));
		assertThat(score.evidenceWeighted()).isCloseTo(57.44, within(0.005));
		assertThat(score.neutral()).isCloseTo(53.125, within(1e-12));
	}

	@Test
	void compositeBandIsExact() {
		// c_P = 2/4, c_Q = 1.5/3: equal, so the weights run from 1 to 2.5 of one unit.
		// Sorted 37.5 41.667 58.333 75. High: only 75 up:
		// (37.5 + 41.667 + 58.333 + 2.5 * 75)/5.5 = 325/5.5 = 59.09 (58.93 with 58.333
		// up)
		// Low: 37.5 and 41.667 up: (2.5 * 79.1667 + 133.333)/7 = 47.32
		Band band = known(this.scores.composite().score()).band();
		assertBand(band, 331.25 / 7, 325 / 5.5);
		assertThat(band.low()).isCloseTo(47.32, within(0.005));
		assertThat(band.high()).isCloseTo(59.09, within(0.005));
	}

	@Test
	void effectiveWeightsSumToOne() {
		// a = E v / sum(v): 2 * 2.5/4, 2 * 1.5/4, 1.5 * 2/3, 1.5 * 1/3 = 1.25 .75 1 .5,
		// of 3.5
		List<Double> weights = List.of(1.25 / 3.5, 0.75 / 3.5, 1 / 3.5, 0.5 / 3.5);
		for (int i = 0; i < weights.size(); i++) {
			assertThat(this.scores.claims().get(i).effectiveWeight()).isCloseTo(weights.get(i), within(1e-12));
			assertThat(this.scores.indicators().get(i).effectiveWeight()).isCloseTo(weights.get(i), within(1e-12));
		}
	}

	@Test
	void balanceIsWhatUnevenDimensionsCost() {
		// exp((2 ln 60.9375 + 1.5 ln 52.7778)/3.5) = 57.2962; 57.4405 - 57.2962 = .144
		CompositeScore composite = this.scores.composite();
		assertThat(composite.balance()).isCloseTo(0.144, within(0.0005));
		assertThat(composite.lowestDimension()).isEqualTo("Q");
		assertThat(composite.reason()).isNull();
	}

	private Distribution distribution(int indicator) {
		return known(this.scores.indicators().get(indicator).distribution());
	}

	private static void assertBand(Band band, double low, double high) {
		assertThat(band.low()).isCloseTo(low, within(1e-12));
		assertThat(band.high()).isCloseTo(high, within(1e-12));
	}

}
