package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trustquality.evidence.EvidenceGrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the facts of the register of 2022 weigh (scoring specification, section 2). */
class RegisterTests {

	private final Map<String, List<EvidenceGrade>> register = Register.grades();

	@Test
	void dimensionsWeighTheMeanOfTheirClaims() {
		assertThat(constants(this.register)).containsExactly(new double[] { 1.9375, 2.0, 1.8333, 1.5833, 1.6 },
				within(5e-5));
	}

	@Test
	void meanGradesFollow() {
		List<Double> meanGrades = framework(this.register).dimensions()
			.stream()
			.map(WeightedDimension::meanGrade)
			.toList();
		assertThat(toArray(meanGrades)).containsExactly(new double[] { 1.875, 2.0, 1.667, 1.167, 1.2 }, within(5e-4));
	}

	@Test
	void effectiveWeightsGiveDimensionsTheirShares() {
		WeightedFramework framework = framework(this.register);
		Ratings sheet = Boards.sheet(framework.indicators().stream().mapToInt((id) -> 3).toArray());
		Scores scores = Scores.of(framework, List.of(sheet), RandomBoard.open());
		List<Double> shares = this.register.keySet().stream().map((dimension) -> share(scores, dimension)).toList();
		assertThat(toArray(shares)).containsExactly(new double[] { 0.216, 0.223, 0.205, 0.177, 0.179 }, within(5e-4));
	}

	@Test
	void firstThreeDimensionsStandOnStrongerEvidence() {
		assertThat(keepsOrdering(this.register)).isTrue();
	}

	@Test
	void orderingSurvivesTheLossOfAnyClaim() {
		this.register.forEach((dimension, grades) -> {
			for (int claim = 0; claim < grades.size(); claim++) {
				List<EvidenceGrade> fewer = new ArrayList<>(grades);
				fewer.remove(claim);
				assertThat(keepsOrdering(with(dimension, fewer))).as(dimension + " without " + claim).isTrue();
			}
		});
	}

	@Test
	void orderingSurvivesAStepOfAnyGrade() {
		this.register.forEach((dimension, grades) -> {
			for (int claim = 0; claim < grades.size(); claim++) {
				for (int step : List.of(-1, 1)) {
					List<EvidenceGrade> moved = new ArrayList<>(grades);
					int number = grades.get(claim).number() + step;
					moved.set(claim, EvidenceGrade.values()[Math.max(0, Math.min(3, number))]);
					assertThat(keepsOrdering(with(dimension, moved))).as(dimension + " moved " + claim).isTrue();
				}
			}
		});
	}

	private Map<String, List<EvidenceGrade>> with(String dimension, List<EvidenceGrade> grades) {
		Map<String, List<EvidenceGrade>> changed = new LinkedHashMap<>(this.register);
		changed.put(dimension, grades);
		return changed;
	}

	private static boolean keepsOrdering(Map<String, List<EvidenceGrade>> register) {
		double[] constants = constants(register);
		return Math.min(constants[0], Math.min(constants[1], constants[2])) > Math.max(constants[3], constants[4]);
	}

	private static double[] constants(Map<String, List<EvidenceGrade>> register) {
		return framework(register).dimensions().stream().mapToDouble(WeightedDimension::evidenceConstant).toArray();
	}

	private static WeightedFramework framework(Map<String, List<EvidenceGrade>> register) {
		List<WeightedDimension> dimensions = new ArrayList<>();
		register.forEach((dimension, grades) -> {
			List<WeightedClaim> claims = new ArrayList<>();
			for (EvidenceGrade grade : grades) {
				claims.add(Boards.claim(dimension + "-" + (claims.size() + 1), grade));
			}
			dimensions.add(new WeightedDimension(dimension, claims));
		});
		return new WeightedFramework(5, dimensions);
	}

	private static double share(Scores scores, String dimension) {
		return scores.claims()
			.stream()
			.filter((claim) -> claim.id().startsWith(dimension))
			.mapToDouble(ClaimScore::effectiveWeight)
			.sum();
	}

	private static double[] toArray(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).toArray();
	}

}
