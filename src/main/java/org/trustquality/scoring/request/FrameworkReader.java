package org.trustquality.scoring.request;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.scoring.WeightedClaim;
import org.trustquality.scoring.WeightedDimension;
import org.trustquality.scoring.WeightedFramework;

/** Reads which framework a request means: a published edition, or one written out. */
final class FrameworkReader {

	private static final Set<String> EDITION = Set.of("edition");

	private static final Set<String> INLINE = Set.of("scalePoints", "dimensions");

	private static final Set<String> DIMENSION = Set.of("id", "claims", "evidenceConstant");

	private static final Set<String> CLAIM = Set.of("id", "grade", "v", "examined", "indicators");

	private final Faults faults;

	private final Function<String, Optional<WeightedFramework>> editions;

	private final Set<String> ids = new HashSet<>();

	private final List<String> indicators = new ArrayList<>();

	FrameworkReader(Faults faults, Function<String, Optional<WeightedFramework>> editions) {
		this.faults = faults;
		this.editions = editions;
	}

	KnownFramework read(Node node) {
		Set<String> fields = node.field("edition").isAbsent() ? INLINE : EDITION;
		if (!node.required("The framework").isObjectOf(fields)) {
			return KnownFramework.NONE;
		}
		return node.field("edition").isAbsent() ? inline(node) : edition(node);
	}

	private KnownFramework edition(Node node) {
		String id = node.field("edition").id("The edition");
		if (id == null) {
			return KnownFramework.NONE;
		}
		Optional<WeightedFramework> found = this.editions.apply(id);
		if (found.isEmpty()) {
			this.faults.add(FaultCode.UNKNOWN_EDITION, node.field("edition"),
					"There is no published edition " + Faults.quote(id) + ".");
			return KnownFramework.NONE;
		}
		return KnownFramework.of(found.get(), id);
	}

	private KnownFramework inline(Node node) {
		Integer points = node.field("scalePoints")
			.required("How many points the scale has")
			.whole("The number of scale points", WeightedFramework.FEWEST_POINTS, WeightedFramework.MOST_POINTS);
		List<@Nullable WeightedDimension> dimensions = filled(node.field("dimensions"),
				"A framework needs a dimension.")
			.stream()
			.map(this::dimension)
			.toList();
		if (this.indicators.size() > ScoreRequest.MOST_INDICATORS) {
			this.faults.add(FaultCode.TOO_MANY, node.field("dimensions"), this.indicators.size()
					+ " indicators are more than the " + ScoreRequest.MOST_INDICATORS + " that one call may bring.");
		}
		WeightedFramework framework = (this.faults.isEmpty() && points != null)
				? new WeightedFramework(points, dimensions.stream().map(Objects::requireNonNull).toList()) : null;
		return new KnownFramework(framework, null, points, Set.copyOf(this.indicators));
	}

	private @Nullable WeightedDimension dimension(Node node) {
		if (!node.required("The dimension").isObjectOf(DIMENSION)) {
			return null;
		}
		String id = distinct(node.field("id"), "dimension");
		List<Node> nodes = filled(node.field("claims"), "A dimension needs a claim.");
		List<@Nullable WeightedClaim> claims = nodes.stream().map(this::claim).toList();
		requireEvidence(node, nodes);
		Double constant = node.field("evidenceConstant")
			.number("The evidence constant", WeightedClaim.LOWEST_WEIGHT, WeightedClaim.HIGHEST_WEIGHT);
		if (!this.faults.isEmpty() || id == null) {
			return null;
		}
		List<WeightedClaim> whole = claims.stream().map(Objects::requireNonNull).toList();
		return (constant != null) ? new WeightedDimension(id, constant, whole) : new WeightedDimension(id, whole);
	}

	private void requireEvidence(Node dimension, List<Node> claims) {
		boolean examined = claims.stream().anyMatch((claim) -> !Boolean.FALSE.equals(claim.field("examined").value()));
		if (!claims.isEmpty() && !examined && dimension.field("evidenceConstant").isAbsent()) {
			this.faults.add(FaultCode.NO_EVIDENCE, dimension,
					"A dimension without an examined claim needs an evidenceConstant from 1 to 2.5.");
		}
	}

	private @Nullable WeightedClaim claim(Node node) {
		if (!node.required("The claim").isObjectOf(CLAIM)) {
			return null;
		}
		String id = distinct(node.field("id"), "claim");
		boolean examined = node.field("examined").isTrueUnlessSaid();
		Evidence evidence = examined ? evidence(node) : Evidence.NONE;
		List<@Nullable String> own = filled(node.field("indicators"), "A claim needs an indicator.").stream()
			.map(this::indicator)
			.toList();
		if (!this.faults.isEmpty() || id == null || evidence == null) {
			return null;
		}
		return new WeightedClaim(id, evidence.weight(), evidence.grade(), examined,
				own.stream().map(Objects::requireNonNull).toList());
	}

	private @Nullable String indicator(Node node) {
		String id = distinct(node, "indicator");
		if (id != null) {
			this.indicators.add(id);
		}
		return id;
	}

	private @Nullable Evidence evidence(Node claim) {
		Node gradeNode = claim.field("grade");
		Node weightNode = claim.field("v");
		Integer number = gradeNode.whole("The grade", 0, EvidenceGrade.values().length - 1);
		Double v = weightNode.number("The weight v", WeightedClaim.LOWEST_WEIGHT, WeightedClaim.HIGHEST_WEIGHT);
		if (gradeNode.isAbsent() && weightNode.isAbsent()) {
			this.faults.add(FaultCode.NO_EVIDENCE, claim,
					"A claim needs a grade from 0 to 3 or a weight v from 1 to 2.5, unless it is not examined.");
		}
		EvidenceGrade grade = (number != null) ? EvidenceGrade.values()[number] : null;
		if (grade != null && v != null && v != grade.weight()) {
			this.faults.add(FaultCode.CONTRADICTION, weightNode, "A claim of grade " + number + " weighs "
					+ grade.weight() + ", not " + v + "; give the grade or the weight.");
			return null;
		}
		if (grade != null) {
			return new Evidence(grade.weight(), grade);
		}
		return (v != null) ? new Evidence(v, null) : null;
	}

	private @Nullable String distinct(Node node, String kind) {
		String id = node.id("The id of the " + kind);
		if (id != null && !this.ids.add(kind + " " + id)) {
			this.faults.add(FaultCode.DUPLICATE_ID, node,
					"There are two of the " + kind + " " + Faults.quote(id) + ".");
			return null;
		}
		return id;
	}

	private List<Node> filled(Node node, String message) {
		List<Node> items = node.items();
		boolean list = node.isAbsent() || node.value() instanceof List;
		if (items.isEmpty() && list) {
			this.faults.add(FaultCode.EMPTY, node, message);
		}
		return items;
	}

	/**
	 * What a claim weighs, and by which grade.
	 *
	 * @param weight the weight v
	 * @param grade the grade, unless only the weight was given
	 */
	private record Evidence(double weight, @Nullable EvidenceGrade grade) {

		static final Evidence NONE = new Evidence(WeightedClaim.LOWEST_WEIGHT, null);

	}

}
