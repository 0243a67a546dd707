package org.trustquality.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * The review's own ordering of the five dimensions: research is stronger in the first
 * three than in the last two. It has to hold firmly, that is, also when any one claim is
 * left out and when any one grade moves a step up or down (scoring specification, section
 * 2). For example mean grades of 1.9, 2.0, 1.7 before 1.2 and 1.2 keep it.
 *
 * @param dimensions for each of the five dimensions the grades of its examined claims, by
 * the claim's id
 */
public record ReviewOrdering(List<Map<String, EvidenceGrade>> dimensions) {

	/** How many dimensions the ordering speaks of. */
	public static final int DIMENSIONS = 5;

	private static final int STRONGER = 3;

	public ReviewOrdering {
		if (dimensions.size() != DIMENSIONS) {
			throw new IllegalArgumentException("The review orders five dimensions, not " + dimensions.size());
		}
		dimensions = List.copyOf(dimensions);
	}

	/**
	 * What breaks the ordering, in words such as "without QE-1".
	 * @return every break; empty if the ordering holds firmly
	 */
	public List<String> breaks() {
		List<String> breaks = new ArrayList<>();
		if (!holds()) {
			breaks.add("as it stands");
		}
		this.dimensions
			.forEach((dimension) -> dimension.forEach((claim, grade) -> breaks.addAll(breaksAt(claim, grade))));
		return List.copyOf(breaks);
	}

	private boolean holds() {
		return holds(EvidenceGrade::number) && holds(EvidenceGrade::weight);
	}

	private boolean holds(ToDoubleFunction<EvidenceGrade> measure) {
		double[] means = this.dimensions.stream().mapToDouble((grades) -> mean(grades.values(), measure)).toArray();
		for (int stronger = 0; stronger < STRONGER; stronger++) {
			for (int weaker = STRONGER; weaker < DIMENSIONS; weaker++) {
				if (!(means[stronger] > means[weaker])) {
					return false;
				}
			}
		}
		return true;
	}

	// Nothing to take a mean of is NaN: it is greater than nothing, so nothing holds.
	private static double mean(Collection<EvidenceGrade> grades, ToDoubleFunction<EvidenceGrade> measure) {
		return grades.stream().mapToDouble(measure).average().orElse(Double.NaN);
	}

	private List<String> breaksAt(String claim, EvidenceGrade grade) {
		List<String> breaks = new ArrayList<>();
		if (!without(claim).holds()) {
			breaks.add("without " + claim);
		}
		for (EvidenceGrade moved : EvidenceGrade.values()) {
			if (Math.abs(moved.number() - grade.number()) == 1 && !with(claim, moved).holds()) {
				breaks.add("with grade %d instead of %d for %s".formatted(moved.number(), grade.number(), claim));
			}
		}
		return breaks;
	}

	private ReviewOrdering without(String claim) {
		return changed((grades) -> grades.remove(claim));
	}

	private ReviewOrdering with(String claim, EvidenceGrade grade) {
		return changed((grades) -> grades.replace(claim, grade));
	}

	private ReviewOrdering changed(Consumer<Map<String, EvidenceGrade>> change) {
		return new ReviewOrdering(this.dimensions.stream().map((dimension) -> {
			Map<String, EvidenceGrade> grades = new LinkedHashMap<>(dimension);
			change.accept(grades);
			return grades;
		}).toList());
	}

}
