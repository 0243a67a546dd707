package org.trustquality.scoring;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.trustquality.evidence.Contested;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.evidence.EvidenceLevel;
import org.trustquality.evidence.Facts;
import org.trustquality.evidence.StudyDesign;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WeightedFrameworkTests {

	private static final WeightedClaim C1 = Boards.claim("C1", EvidenceGrade.SUPPORTED);

	@Test
	void takesItsWeightsFromAnEdition() {
		WeightedFramework framework = WeightedFramework.of(edition());
		WeightedDimension dimension = framework.dimensions().get(0);
		assertThat(framework.scalePoints()).isEqualTo(4);
		assertThat(framework.indicators()).containsExactly("QE-1.1", "QE-1.2", "QE-X.1");
		assertThat(dimension.claims()).containsExactly(
				WeightedClaim.graded("QE-1", EvidenceGrade.CORROBORATED, List.of("QE-1.1", "QE-1.2")),
				WeightedClaim.unexamined("QE-X", List.of("QE-X.1")));
		assertThat(dimension.evidenceConstant()).isEqualTo(2.5);
		assertThat(dimension.meanGrade()).isEqualTo(3);
	}

	@Test
	void levelsSpreadEvenlyOverTheScale() {
		assertThat(Boards.flat(3, 1).score(2)).isEqualTo(50);
		assertThat(Boards.flat(5, 1).score(1)).isEqualTo(0);
		assertThat(Boards.flat(5, 1).score(4)).isEqualTo(75);
		assertThat(Boards.flat(7, 1).score(7)).isEqualTo(100);
		assertThat(Boards.flat(7, 1).score(2)).isEqualTo(100 / 6.0);
	}

	@Test
	void shortAndLongScalesScoreAlike() {
		for (int points : List.of(3, 7)) {
			WeightedFramework framework = Boards.flat(points, 2);
			Scores scores = Scores.of(framework, List.of(Boards.sheet(points, (points + 1) / 2)), RandomBoard.open());
			assertThat(scores.indicators()).extracting(IndicatorScore::score).containsExactly(100.0, 50.0);
			Distribution distribution = Boards.known(scores.indicators().get(0).distribution());
			assertThat(distribution.counts()).hasSize(points);
			assertThat(distribution.mean()).isEqualTo(points);
		}
	}

	@Test
	void unexaminedClaimsWeighOneWhateverIsSent() {
		assertThat(new WeightedClaim("C", 2.5, EvidenceGrade.CORROBORATED, false, List.of("C.1")))
			.isEqualTo(WeightedClaim.unexamined("C", List.of("C.1")));
		assertThat(new WeightedClaim("C", Double.NaN, null, false, List.of("C.1")).weight()).isEqualTo(1);
	}

	@Test
	void constantIsTheMeanOfTheExaminedClaimsUnlessGiven() {
		List<WeightedClaim> claims = List.of(C1, WeightedClaim.weighing("C2", 1.25, List.of("c2")),
				WeightedClaim.unexamined("C3", List.of("c3")));
		assertThat(new WeightedDimension("D", claims).evidenceConstant()).isEqualTo(1.625);
		assertThat(new WeightedDimension("D", 1.1, claims).evidenceConstant()).isEqualTo(1.1);
	}

	@Test
	void meanGradeNeedsTheGradeOfEveryExaminedClaim() {
		WeightedClaim unexamined = WeightedClaim.unexamined("C3", List.of("c3"));
		WeightedClaim weighing = WeightedClaim.weighing("C2", 2, List.of("c2"));
		assertThat(new WeightedDimension("D", List.of(C1, unexamined)).meanGrade()).isEqualTo(2);
		assertThat(new WeightedDimension("D", List.of(C1, weighing)).meanGrade()).isNull();
		assertThat(new WeightedDimension("D", 1, List.of(unexamined)).meanGrade()).isNull();
	}

	@Test
	void refusesScalesBeyondThreeToSeven() {
		List<WeightedDimension> dimensions = List.of(new WeightedDimension("D", List.of(C1)));
		assertRefused(() -> new WeightedFramework(2, dimensions), "3 to 7");
		assertRefused(() -> new WeightedFramework(8, dimensions), "3 to 7");
	}

	@Test
	void refusesEmptyParts() {
		assertRefused(() -> new WeightedFramework(5, List.of()), "needs a dimension");
		assertRefused(() -> new WeightedDimension("D", 1, List.of()), "D has no claim");
		assertRefused(() -> WeightedClaim.unexamined("C", List.of()), "C has no indicator");
	}

	@Test
	void refusesWeightsOutsideOneToTwoAndAHalf() {
		for (double weight : new double[] { 0, 0.99, 2.51, Double.NaN, Double.POSITIVE_INFINITY }) {
			assertRefused(() -> WeightedClaim.weighing("C", weight, List.of("c")), "not 1 to 2.5");
			assertRefused(() -> new WeightedDimension("D", weight, List.of(C1)), "not 1 to 2.5");
		}
	}

	@Test
	void refusesAWeightAgainstTheGrade() {
		assertRefused(() -> new WeightedClaim("C", 1.5, EvidenceGrade.SUPPORTED, true, List.of("c")), "its grade");
	}

	@Test
	void refusesADimensionWithoutExaminedClaimOrConstant() {
		assertRefused(() -> new WeightedDimension("D", List.of(WeightedClaim.unexamined("C", List.of("c")))),
				"no examined claim");
	}

	@Test
	void refusesAnIdTwice() {
		WeightedDimension d = new WeightedDimension("D", List.of(C1));
		WeightedClaim again = WeightedClaim.graded("C2", EvidenceGrade.SUPPORTED, C1.indicators());
		assertRefused(() -> new WeightedFramework(5, List.of(d, d)), "Dimension D");
		assertRefused(() -> new WeightedFramework(5, List.of(d, new WeightedDimension("E", List.of(C1)))), "Claim C1");
		assertRefused(() -> new WeightedFramework(5, List.of(d, new WeightedDimension("E", List.of(again)))),
				"Indicator C1.1");
	}

	private static void assertRefused(ThrowingCallable construction, String words) {
		assertThatIllegalArgumentException().isThrownBy(construction).withMessageContaining(words);
	}

	private static Edition edition() {
		Facts facts = new Facts(StudyDesign.COMPARATIVE, 3, 3, true, 2020, Contested.NONE, EvidenceLevel.TRUST, false);
		GradedClaim graded = new GradedClaim("QE-1", "Teaching improves", facts, facts.grade(2022), null,
				List.of(indicator("QE-1.1"), indicator("QE-1.2")));
		GradedClaim own = new GradedClaim("QE-X", "Our own", null, null, null, List.of(indicator("QE-X.1")));
		Dimension dimension = new Dimension("QE", "Quality of education", "", List.of(graded, own));
		return new Edition("e", "E", "", 2022, false, List.of("1", "2", "3", "4"), List.of(dimension));
	}

	private static Indicator indicator(String id) {
		return new Indicator(id, id, new Indicator.Wording("", "", List.of()), null);
	}

}
