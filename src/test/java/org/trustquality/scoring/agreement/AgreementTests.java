package org.trustquality.scoring.agreement;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.scoring.Distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trustquality.scoring.Boards.known;

/** The statistics of agreement by hand; counts by level, the lowest first. */
class AgreementTests {

	@Test
	void oneRatingHasConsensusAndNothingElse() {
		assertThat(of(0, 0, 1, 0, 0)).isEqualTo(new Agreement(null, null, null, null, null, 1, null));
	}

	@Test
	void nullVarianceFollowsTheScale() {
		// one at 1, one at 2: s^2 = .5; sEU 8/12, 15/12, 24/12, 35/12, 48/12
		assertThat(of(1, 1, 0).rwgUntruncated()).isCloseTo(1 - 0.5 / (8 / 12.0), within(1e-12));
		assertThat(of(1, 1, 0, 0).rwgUntruncated()).isCloseTo(0.6, within(1e-12));
		assertThat(of(1, 1, 0, 0, 0).rwgUntruncated()).isCloseTo(0.75, within(1e-12));
		assertThat(of(1, 1, 0, 0, 0, 0).rwgUntruncated()).isCloseTo(1 - 6 / 35.0, within(1e-12));
		assertThat(of(1, 1, 0, 0, 0, 0, 0).rwgUntruncated()).isCloseTo(0.875, within(1e-12));
	}

	@Test
	void truncatedRwgIsNeverBelowZero() {
		// 1 1 5 5: s^2 = 16/3, 1 - 8/3
		Agreement camps = of(2, 0, 0, 0, 2);
		assertThat(camps.rwg()).isEqualTo(0);
		assertThat(camps.rwgUntruncated()).isCloseTo(-5 / 3.0, within(1e-12));
		assertThat(camps.rwgSlightSkew()).isCloseTo(1 - 16 / 3.0 / 1.34, within(1e-12));
	}

	@Test
	void skewIsKnownForFivePointsOnly() {
		assertThat(of(1, 1, 0, 0).rwgSlightSkew()).isNull();
		assertThat(of(1, 1, 0, 0, 0, 0).rwgSlightSkew()).isNull();
		assertThat(of(1, 1, 0, 0, 0).rwgSlightSkew()).isCloseTo(1 - 0.5 / 1.34, within(1e-12));
	}

	@Test
	void awgIsOneWhereAllAreAtAnEnd() {
		assertThat(of(6, 0, 0, 0, 0).awg()).isEqualTo(1);
		assertThat(of(0, 0, 0, 0, 6).awg()).isEqualTo(1);
		assertThat(of(0, 0, 6, 0, 0).awg()).isEqualTo(1);
		assertThat(of(0, 2).awg()).isEqualTo(1);
	}

	@Test
	void awgIsUndefinedNearTheEnds() {
		// n = 5, five points: defined for sums from 1 * 4 + 5 = 9 to 5 * 4 + 1 = 21
		assertThat(of(2, 3, 0, 0, 0).awg()).isNull();
		assertThat(of(0, 0, 0, 3, 2).awg()).isNull();
		// 1 2 2 2 2 = 9: s^2 = .2; m = 1.8: 10.8 - 3.24 - 5 = 2.56, * 5/4 = 3.2: 1 -
		// .4/3.2
		assertThat(of(1, 4, 0, 0, 0).awg()).isCloseTo(0.875, within(1e-12));
		assertThat(of(0, 0, 0, 4, 1).awg()).isCloseTo(0.875, within(1e-12));
		// 4 4 4 5 5 = 22
		assertThat(of(0, 0, 0, 3, 2).awg()).isNull();
	}

	@Test
	void awgMayBeNegative() {
		// 1 5 of two: sum 6 = 1 + 5; s^2 = 8, m = 3: (18 - 9 - 5) * 2 = 8: 1 - 16/8
		assertThat(of(1, 0, 0, 0, 1).awg()).isCloseTo(-1, within(1e-12));
		// 2 3 of two: sum 5 < 6
		assertThat(of(0, 1, 1, 0, 0).awg()).isNull();
	}

	@Test
	void awgIsForPagesFromOneRatingFewerThanLevels() {
		Distribution four = new Distribution(List.of(0, 0, 4, 0, 0));
		Distribution three = new Distribution(List.of(0, 0, 3, 0, 0));
		Distribution undefined = new Distribution(List.of(3, 3, 0, 0, 0));
		assertThat(Agreement.of(four).isAwgForPages(four)).isTrue();
		assertThat(Agreement.of(three).isAwgForPages(three)).isFalse();
		assertThat(Agreement.of(undefined).isAwgForPages(undefined)).isFalse();
	}

	@Test
	void averageDeviationIsTheMeanDistanceFromTheMean() {
		// 1 2 5: mean 8/3: (5/3 + 2/3 + 7/3)/3 = 14/9
		assertThat(of(1, 1, 0, 0, 1).averageDeviation()).isCloseTo(14 / 9.0, within(1e-12));
		assertThat(of(3, 0, 3).averageDeviation()).isEqualTo(1);
	}

	@Test
	void consensusFallsToZeroWhereHalfStandAtEachEnd() {
		assertThat(of(4, 0, 0, 0, 4).consensus()).isEqualTo(0);
		assertThat(of(0, 7, 0, 0, 0).consensus()).isEqualTo(1);
		assertThat(of(7, 0, 0, 0, 0).consensus()).isEqualTo(1);
		assertThat(of(0, 0, 0, 0, 7).consensus()).isEqualTo(1);
		// 1 1 1 5: m = 2: 3/4 log2(3/4) + 1/4 log2(1/4) = -.31128 - .5
		assertThat(of(3, 0, 0, 0, 1).consensus()).isCloseTo(1 - 0.311278 - 0.5, within(1e-6));
	}

	@Test
	void lindellPoolsWhatHasAVariance() {
		// s^2 = .5 and 8 and none: mean 4.25, 1 - 4.25/2
		assertThat(Agreement
			.lindell(List.of(distribution(1, 1, 0, 0, 0), distribution(1, 0, 0, 0, 1), distribution(0, 0, 1, 0, 0))))
			.isCloseTo(-1.125, within(1e-12));
		assertThat(Agreement.lindell(List.of(distribution(0, 0, 1, 0, 0)))).isNull();
		assertThat(Agreement.lindell(List.of())).isNull();
	}

	@Test
	void thereIsNoWordBelowFiveRatings() {
		assertThat(word(0, 0, 4, 0, 0)).isNull();
		assertThat(word(0, 0, 5, 0, 0)).isEqualTo(AgreementWord.AGREE);
	}

	@Test
	void campsNeedTwoPeopleAndAQuarterAtEachEnd() {
		// x <= 25 is levels 1 and 2 of five, x >= 75 levels 4 and 5
		assertThat(word(1, 1, 1, 1, 1)).isEqualTo(AgreementWord.SPLIT);
		assertThat(word(0, 1, 2, 1, 1)).isEqualTo(AgreementWord.MIXED);
		assertThat(word(1, 1, 2, 1, 0)).isEqualTo(AgreementWord.MIXED);
		assertThat(word(0, 2, 4, 2, 0)).isEqualTo(AgreementWord.SPLIT);
		assertThat(word(0, 2, 5, 2, 0)).isNotEqualTo(AgreementWord.SPLIT);
		assertThat(word(3, 0, 4, 0, 2)).isEqualTo(AgreementWord.MIXED);
	}

	@Test
	void endsOfOtherScalesAreQuartersToo() {
		// seven points: x of level 2 is 16.7, of level 3 33.3
		assertThat(word(0, 3, 0, 0, 0, 3, 0)).isEqualTo(AgreementWord.SPLIT);
		assertThat(word(0, 0, 3, 0, 3, 0, 0)).isNotEqualTo(AgreementWord.SPLIT);
		// three points: only the ends; six: 20 and 80; four: only the ends
		assertThat(word(3, 0, 3)).isEqualTo(AgreementWord.SPLIT);
		assertThat(word(0, 3, 3)).isNotEqualTo(AgreementWord.SPLIT);
		assertThat(word(0, 3, 0, 0, 3, 0)).isEqualTo(AgreementWord.SPLIT);
		assertThat(word(0, 3, 3, 0)).isNotEqualTo(AgreementWord.SPLIT);
	}

	@Test
	void agreementIsHeldToTheExactValue() {
		// n = 6: AD of 4 4 4 5 5 5 is .5 <= .556; of 3 4 4 4 5 5 (mean 25/6)
		// (7 + 3 + 10)/6/6 = 20/36 = .556, rounded the critical value itself
		assertThat(word(0, 0, 0, 3, 3)).isEqualTo(AgreementWord.AGREE);
		assertThat(word(0, 0, 1, 3, 2)).isEqualTo(AgreementWord.AGREE);
		// 3 3 4 4 5 5: 4/6 = .667 > .556
		assertThat(word(0, 0, 2, 2, 2)).isEqualTo(AgreementWord.MIXED);
		// n = 5: 4 4 4 5 5: 2 * 3 * .4/5 = .48 > .400 though far below 5/6
		assertThat(word(0, 0, 0, 3, 2)).isEqualTo(AgreementWord.MIXED);
		assertThat(word(0, 0, 0, 4, 1)).isEqualTo(AgreementWord.AGREE);
	}

	@Test
	void agreementIsHeldToASixthOfTheScale() {
		// n = 30 on five points: chance would allow more than 5/6. Levels 2 3 4 by 12 6
		// 12 are split; 13 4 13 of levels 3 4 5: AD 26/30 = .867
		assertThat(known(CriticalValues.of(5, 30).averageDeviation())).isGreaterThan(5 / 6.0);
		assertThat(word(0, 0, 13, 4, 13)).isEqualTo(AgreementWord.MIXED);
		// 10 10 10: AD 20/30; exactly 5/6: 25 of 30 a step away, 12.5 to each side
		assertThat(word(0, 0, 10, 10, 10)).isEqualTo(AgreementWord.AGREE);
	}

	@Test
	void aSixthItselfIsAgreement() {
		// four points, AD 2/3 = 4/6: 2 3 4 by 8 8 8, n = 24, where chance allows more
		assertThat(known(CriticalValues.of(4, 24).averageDeviation())).isGreaterThan(4 / 6.0);
		assertThat(word(0, 8, 8, 8)).isEqualTo(AgreementWord.AGREE);
		assertThat(word(0, 9, 7, 9)).isEqualTo(AgreementWord.MIXED);
	}

	@Test
	void beyondThirtyOnlyTheSixthCounts() {
		// 31 people of levels 3 4 5 by 13 5 13: 26/31 = .839 > .833; by 12 7 12: .774
		assertThat(word(0, 0, 13, 5, 13)).isEqualTo(AgreementWord.MIXED);
		assertThat(word(0, 0, 12, 7, 12)).isEqualTo(AgreementWord.AGREE);
		// a hundred people of three points: 1/4 at each end would be split
		assertThat(word(20, 60, 20)).isEqualTo(AgreementWord.AGREE);
		assertThat(word(24, 52, 24)).isEqualTo(AgreementWord.AGREE);
		assertThat(word(24, 49, 27)).isEqualTo(AgreementWord.MIXED);
		assertThat(word(25, 49, 26)).isEqualTo(AgreementWord.SPLIT);
	}

	@Test
	void wordsAreThoseOfTheContract() {
		assertThat(AgreementWord.values()).extracting(AgreementWord::word).containsExactly("agree", "mixed", "split");
	}

	private static Agreement of(int... counts) {
		return Agreement.of(distribution(counts));
	}

	private static @Nullable AgreementWord word(int... counts) {
		return of(counts).word();
	}

	private static Distribution distribution(int... counts) {
		return new Distribution(Arrays.stream(counts).boxed().toList());
	}

}
