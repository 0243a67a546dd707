package org.trustquality.review.crosswalk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.trustquality.framework.Crosswalk.OtherFramework;
import org.trustquality.framework.Crosswalk.Placement;

/**
 * The answers of one assessment laid over a framework by others.
 *
 * @param framework the framework
 * @param parts its parts, in its order
 * @param unmatched statements that belong to none of them
 * @param own statements that the trust added for itself, which nobody has placed
 */
record LaidFramework(OtherFramework framework, List<LaidPart> parts, List<LaidPart.Line> unmatched,
		List<Statement> own) {

	LaidFramework {
		parts = List.copyOf(parts);
		unmatched = List.copyOf(unmatched);
		own = List.copyOf(own);
	}

	/**
	 * Lays statements over a framework.
	 * @param statements by id, in the edition's order
	 */
	static LaidFramework of(OtherFramework framework, Map<String, Statement> statements) {
		return new LaidFramework(framework,
				framework.parts()
					.stream()
					.map((part) -> new LaidPart(part.name(), lines(framework.placementsIn(part.id()), statements)))
					.toList(),
				lines(framework.unmatched(), statements),
				statements.values()
					.stream()
					.filter((statement) -> framework.placementOf(statement.id()).isEmpty())
					.toList());
	}

	private static List<LaidPart.Line> lines(List<Placement> placements, Map<String, Statement> statements) {
		return placements.stream()
			.flatMap((placement) -> Optional.ofNullable(statements.get(placement.indicator()))
				.map((statement) -> new LaidPart.Line(statement, placement.why()))
				.stream())
			.toList();
	}

	/**
	 * Whether something is kept from the reader until they have judged for themselves.
	 */
	public boolean isHidden() {
		return this.parts.stream().anyMatch(LaidPart::isHidden)
				|| this.unmatched.stream().anyMatch((line) -> !line.statement().revealed())
				|| this.own.stream().anyMatch((statement) -> !statement.revealed());
	}

}
