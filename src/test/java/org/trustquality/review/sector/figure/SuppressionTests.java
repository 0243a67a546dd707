package org.trustquality.review.sector.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustquality.scoring.agreement.AgreementWord;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.SizeBand;

import static org.assertj.core.api.Assertions.assertThat;

class SuppressionTests {

	private static final Subject LEVEL = new Subject(Measure.LEVEL, "A");

	private static final Subject NOT_SURE = new Subject(Measure.NOT_SURE, "A");

	private static final Group ONE = new Group(Division.SIZE, "ONE");

	private static final Group FIVE = new Group(Division.SIZE, "TWO_TO_FIVE");

	private static final Group TEN = new Group(Division.SIZE, "SIX_TO_TEN");

	private final Suppression rules = new Suppression(5);

	private final List<Contribution> trusts = new ArrayList<>();

	private void join(@Nullable SizeBand size, @Nullable Phase phase, boolean open, Subject subject, double... values) {
		DoubleStream.of(values)
			.forEach((value) -> this.trusts.add(new Contribution(size, phase, open, Map.of(subject, value))));
	}

	@Test
	void tellsNothingOfFourTrustsAndAllOfFive() {
		join(SizeBand.ONE, Phase.PRIMARY, false, LEVEL, 1, 2, 3, 4);
		assertThat(this.rules.of(LEVEL, this.trusts)).isEqualTo(Told.NOTHING);
		join(SizeBand.ONE, Phase.PRIMARY, false, LEVEL, 5);
		assertThat(this.rules.of(LEVEL, this.trusts).picture()).containsKeys(Group.ALL, ONE,
				new Group(Division.PHASE, "PRIMARY"));
	}

	@Test
	void holdsAnotherGroupBackThatWouldGiveASmallOneAway() {
		join(SizeBand.ONE, null, false, LEVEL, 1, 2, 3, 4, 5, 3, 2);
		join(SizeBand.TWO_TO_FIVE, null, false, LEVEL, 1, 2, 3, 4, 5, 4);
		join(SizeBand.SIX_TO_TEN, null, false, LEVEL, 3, 4);
		Told told = this.rules.of(LEVEL, this.trusts);
		assertThat(told.picture()).containsOnlyKeys(Group.ALL, ONE);
		assertThat(new Suppression(5, 5, false).of(LEVEL, this.trusts).picture()).containsOnlyKeys(Group.ALL, ONE,
				FIVE);
	}

	@Test
	void countsTrustsWithoutAnEntryInTheRegisterAmongThoseThatAreHeldBack() {
		join(SizeBand.ONE, null, false, LEVEL, 1, 2, 3, 4, 5, 3, 2);
		join(SizeBand.TWO_TO_FIVE, null, false, LEVEL, 1, 2, 3, 4, 5);
		join(null, null, false, LEVEL, 3);
		assertThat(this.rules.of(LEVEL, this.trusts).picture()).containsOnlyKeys(Group.ALL, ONE);
	}

	@Test
	void seesThroughGroupsBySizeAndByPhaseThatDifferInAFew() {
		join(SizeBand.ONE, Phase.PRIMARY, false, LEVEL, 1, 2, 3, 4, 5, 2);
		join(SizeBand.ONE, Phase.SECONDARY, false, LEVEL, 3);
		join(SizeBand.SIX_TO_TEN, Phase.SECONDARY, false, LEVEL, 1, 2, 3, 4, 5);
		Told told = this.rules.of(LEVEL, this.trusts);
		assertThat(told.picture()).hasSizeLessThan(5).containsKey(Group.ALL);
		assertThat(told.picture().keySet().stream().map(Group::division).distinct()).hasSizeLessThan(3);
	}

	@Test
	void tellsQuartilesOfTwentyTrustsOnly() {
		join(null, null, false, LEVEL, IntStream.range(0, 19).mapToDouble((each) -> 1 + each % 5).toArray());
		assertThat(all(LEVEL)).isEqualTo(new Measure.Figure(19, null, 3, null));
		join(null, null, false, LEVEL, 5);
		assertThat(all(LEVEL)).isEqualTo(new Measure.Figure(20, 2.0, 3, 4.0));
	}

	@Test
	void holdsAMeanBackThatOneTrustDominates() {
		join(null, null, false, NOT_SURE, 0.9, 0, 0, 0, 0, 0.1);
		assertThat(this.rules.of(NOT_SURE, this.trusts)).isEqualTo(Told.NOTHING);
		join(null, null, false, NOT_SURE, 0.3, 0.2);
		assertThat(all(NOT_SURE)).isEqualTo(new Measure.Figure(8, null, 0.2, null));
	}

	@Test
	void tellsANoughtOnlyWhereItDoesNotSayThatEverybodyIsSure() {
		join(null, null, false, NOT_SURE, 0, 0, 0, 0, 0, 0);
		assertThat(this.rules.of(NOT_SURE, this.trusts)).isEqualTo(Told.NOTHING);
		join(null, null, false, NOT_SURE, 0.05, 0.05, 0.05);
		assertThat(all(NOT_SURE)).isEqualTo(new Measure.Figure(9, null, 0, null));
	}

	@Test
	void leavesTheFileEmptyWhereThoseOutsideItCouldBeWorkedOut() {
		join(null, null, true, LEVEL, 1, 2, 3, 4, 5, 3);
		assertThat(this.rules.of(LEVEL, this.trusts).openData()).containsKey(Group.ALL);
		join(null, null, false, LEVEL, 2);
		Told told = this.rules.of(LEVEL, this.trusts);
		assertThat(told.picture()).containsKey(Group.ALL);
		assertThat(told.openData()).isEmpty();
	}

	@Test
	void tellsTheMiddleWordOfTheBoards() {
		Subject views = new Subject(Measure.VIEWS, "A");
		join(null, null, false, views, Measure.order(AgreementWord.SPLIT), Measure.order(AgreementWord.MIXED),
				Measure.order(AgreementWord.MIXED), Measure.order(AgreementWord.AGREE),
				Measure.order(AgreementWord.AGREE), Measure.order(AgreementWord.AGREE));
		assertThat(Measure.word(all(views).middle())).isEqualTo(AgreementWord.MIXED);
	}

	@Test
	void tellsHowManyNameAnIndicatorUnlessFewOrNearlyAllDo() {
		assertThat(Suppression.mayTellNaming(4, 40)).isFalse();
		assertThat(Suppression.mayTellNaming(5, 40)).isTrue();
		assertThat(Suppression.mayTellNaming(39, 40)).isFalse();
		assertThat(Suppression.mayTellNaming(38, 40)).isTrue();
	}

	@Test
	void countsTheFewestThatASumSinglesOut() {
		Group rest = new Group(Division.PHASE, "REST");
		List<Subtraction.Line> lines = new ArrayList<>();
		IntStream.range(0, 6).forEach((each) -> lines.add(new Subtraction.Line(ONE, rest, true)));
		IntStream.range(0, 7).forEach((each) -> lines.add(new Subtraction.Line(TEN, rest, true)));
		assertThat(Subtraction.fewest(lines, false)).isEqualTo(6);
		lines.add(new Subtraction.Line(TEN, rest, false));
		assertThat(Subtraction.fewest(lines, true)).isEqualTo(1);
	}

	private Measure.Figure all(Subject subject) {
		Measure.Figure figure = this.rules.of(subject, this.trusts).picture().get(Group.ALL);
		assertThat(figure).isNotNull();
		return figure;
	}

}
