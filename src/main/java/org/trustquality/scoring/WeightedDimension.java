package org.trustquality.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.framework.Dimension;

/**
 * A dimension as scoring sees it: what it weighs among the dimensions, and its claims.
 *
 * @param id unique among the dimensions of a framework
 * @param evidenceConstant the weight E of the dimension, 1 to 2.5 (scoring specification,
 * section 2); it comes from the register, not from what the board was asked
 * @param claims at least one, in the order of the edition
 */
public record WeightedDimension(String id, double evidenceConstant, List<WeightedClaim> claims) {

	public WeightedDimension {
		claims = List.copyOf(claims);
		if (claims.isEmpty()) {
			throw new IllegalArgumentException("Dimension " + id + " has no claim");
		}
		if (!WeightedClaim.isWeight(evidenceConstant)) {
			throw new IllegalArgumentException("Evidence constant of " + id + " is not 1 to 2.5");
		}
	}

	/** A dimension that weighs the mean weight of its examined claims, at least one. */
	public WeightedDimension(String id, List<WeightedClaim> claims) {
		this(id, meanWeight(id, claims), claims);
	}

	static WeightedDimension of(Dimension dimension) {
		List<WeightedClaim> claims = dimension.claims().stream().map(WeightedClaim::of).toList();
		Double constant = dimension.evidenceConstant();
		return (constant != null) ? new WeightedDimension(dimension.id(), constant, claims)
				: new WeightedDimension(dimension.id(), claims);
	}

	/** The ids of its indicators, in the order of the edition. */
	public List<String> indicators() {
		List<String> indicators = new ArrayList<>();
		this.claims.forEach((claim) -> indicators.addAll(claim.indicators()));
		return indicators;
	}

	private static double meanWeight(String id, List<WeightedClaim> claims) {
		List<WeightedClaim> examined = examined(claims);
		if (examined.isEmpty()) {
			throw new IllegalArgumentException("Dimension " + id + " has no examined claim and no evidence constant");
		}
		return Mean.of(examined, WeightedClaim::weight);
	}

	private static List<WeightedClaim> examined(List<WeightedClaim> claims) {
		return claims.stream().filter(WeightedClaim::examined).toList();
	}

	/**
	 * The mean grade of the examined claims, 0 to 3; nothing when one of them was given a
	 * weight directly.
	 */
	public @Nullable Double meanGrade() {
		List<WeightedClaim> examined = examined(this.claims);
		List<EvidenceGrade> grades = examined.stream().map(WeightedClaim::grade).filter(Objects::nonNull).toList();
		return (grades.isEmpty() || grades.size() < examined.size()) ? null : Mean.of(grades, EvidenceGrade::number);
	}

}
