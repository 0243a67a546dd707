package org.trustquality.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

class ReviewOrderingTests {

	@Test
	void reviewsGradesHaveTheMeansOfTheSpecification() {
		assertMeans(EvidenceGrade::number, 1.875, 2.0, 10 / 6.0, 7 / 6.0, 1.2);
	}

	@Test
	void reviewsWeightsHaveTheMeansOfTheSpecification() {
		assertMeans(EvidenceGrade::weight, 1.9375, 2.0, 11 / 6.0, 9.5 / 6.0, 1.6);
	}

	private static void assertMeans(ToDoubleFunction<EvidenceGrade> measure, double... expected) {
		List<Map<String, EvidenceGrade>> dimensions = ReviewClaims.grades();
		for (int index = 0; index < expected.length; index++) {
			assertThat(dimensions.get(index).values().stream().mapToDouble(measure).average().orElseThrow())
				.isCloseTo(expected[index], offset(1e-12));
		}
	}

	@Test
	void reviewsOrderingHoldsWithoutAnyOneClaimAndAfterAnyOneStep() {
		assertThat(new ReviewOrdering(ReviewClaims.grades()).breaks()).isEmpty();
	}

	@Test
	void namesWhatBreaksAnOrderingThatOnlyJustHolds() {
		assertThat(ordering(grades("W", 3, 1, 1), grades("E", 1, 1, 2)).breaks()).containsExactly("without W-1",
				"with grade 2 instead of 3 for W-1", "with grade 0 instead of 1 for W-2",
				"with grade 0 instead of 1 for W-3", "with grade 2 instead of 1 for E-1",
				"with grade 2 instead of 1 for E-2", "with grade 3 instead of 2 for E-3");
	}

	@Test
	void equalMeansAreNoOrdering() {
		assertThat(ordering(grades("W", 1, 2), grades("E", 2, 1, 1, 2)).breaks()).contains("as it stands");
	}

	@Test
	void dimensionThatLosesItsOnlyClaimKeepsNoOrdering() {
		assertThat(ordering(grades("W", 3, 3, 3), grades("E", 0)).breaks()).containsExactly("without E-1");
	}

	@Test
	void speaksOfFiveDimensionsOnly() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ReviewOrdering(List.of(Map.of())));
	}

	private static ReviewOrdering ordering(Map<String, EvidenceGrade> third, Map<String, EvidenceGrade> fourth) {
		return new ReviewOrdering(
				List.of(grades("Q", 3, 3, 3), grades("G", 3, 3, 3), third, fourth, grades("P", 0, 0, 0)));
	}

	private static Map<String, EvidenceGrade> grades(String dimension, int... numbers) {
		Map<String, EvidenceGrade> grades = new LinkedHashMap<>();
		for (int index = 0; index < numbers.length; index++) {
			grades.put(dimension + "-" + (index + 1), EvidenceGrade.values()[numbers[index]]);
		}
		return grades;
	}

}
