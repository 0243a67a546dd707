package org.trustquality.scoring;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.Badge;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.framework.GradedClaim;
import org.trustquality.framework.Indicator;

/**
 * A claim as scoring sees it: its weight and its indicators. A claim that the review does
 * not examine always weighs 1 and has no grade.
 *
 * @param id unique among the claims of a framework
 * @param weight the weight v, 1 to 2.5 (scoring specification, section 2)
 * @param grade the grade that the weight follows from, or nothing where the weight was
 * given directly
 * @param examined whether the review examines the claim
 * @param badges the cautions beside the grade
 * @param indicators the ids of its indicators, at least one
 */
public record WeightedClaim(String id, double weight, @Nullable EvidenceGrade grade, boolean examined,
		List<Badge> badges, List<String> indicators) {

	/** What a claim weighs at least. */
	public static final double LOWEST_WEIGHT = EvidenceGrade.NOT_YET_EVIDENCED.weight();

	/** What a claim weighs at most. */
	public static final double HIGHEST_WEIGHT = EvidenceGrade.CORROBORATED.weight();

	public WeightedClaim {
		badges = List.copyOf(badges);
		indicators = List.copyOf(indicators);
		weight = examined ? weight : LOWEST_WEIGHT;
		grade = examined ? grade : null;
		if (indicators.isEmpty()) {
			throw new IllegalArgumentException("Claim " + id + " has no indicator");
		}
		if (!isWeight(weight)) {
			throw new IllegalArgumentException("Claim " + id + " weighs " + weight + ", not 1 to 2.5");
		}
		if (grade != null && grade.weight() != weight) {
			throw new IllegalArgumentException("Claim " + id + " weighs " + weight + " against its grade");
		}
	}

	/** A claim without cautions, but for that of not being examined. */
	public WeightedClaim(String id, double weight, @Nullable EvidenceGrade grade, boolean examined,
			List<String> indicators) {
		this(id, weight, grade, examined, examined ? List.of() : List.of(Badge.NOT_EXAMINED), indicators);
	}

	/** An examined claim that weighs what its grade says. */
	public static WeightedClaim graded(String id, EvidenceGrade grade, List<String> indicators) {
		return new WeightedClaim(id, grade.weight(), grade, true, indicators);
	}

	/** An examined claim of a weight given directly, 1 to 2.5. */
	public static WeightedClaim weighing(String id, double weight, List<String> indicators) {
		return new WeightedClaim(id, weight, null, true, indicators);
	}

	/** A claim that the review does not examine. */
	public static WeightedClaim unexamined(String id, List<String> indicators) {
		return new WeightedClaim(id, LOWEST_WEIGHT, null, false, indicators);
	}

	static WeightedClaim of(GradedClaim claim) {
		List<String> indicators = claim.indicators().stream().map(Indicator::id).toList();
		return new WeightedClaim(claim.id(), claim.weight(), claim.grade(), claim.isExamined(), claim.badges(),
				indicators);
	}

	static boolean isWeight(double weight) {
		return weight >= LOWEST_WEIGHT && weight <= HIGHEST_WEIGHT;
	}

	double highestWeight() {
		return this.examined ? HIGHEST_WEIGHT : this.weight;
	}

	double lowestWeight() {
		return this.examined ? LOWEST_WEIGHT : this.weight;
	}

}
