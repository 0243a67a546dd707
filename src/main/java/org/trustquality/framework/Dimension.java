package org.trustquality.framework;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One of the dimensions of quality.
 *
 * @param id short and stable, such as {@code QE}
 * @param title what pages call it
 * @param summary one sentence about it
 * @param claims the claims it rests on, in the edition's order
 * @param evidenceConstant what it weighs among the dimensions, 1 to 2.5; nothing where
 * that follows from the grades of its claims
 */
public record Dimension(String id, String title, String summary, List<GradedClaim> claims,
		@Nullable Double evidenceConstant) {

	public Dimension {
		claims = List.copyOf(claims);
	}

	/** A dimension whose weight follows from the grades of its claims. */
	public Dimension(String id, String title, String summary, List<GradedClaim> claims) {
		this(id, title, summary, claims, null);
	}

	/** The indicators of all claims, in the edition's order. */
	public List<Indicator> indicators() {
		return this.claims.stream().flatMap((claim) -> claim.indicators().stream()).toList();
	}

	/** The claim that one of the dimension's indicators belongs to. */
	Optional<GradedClaim> claimOf(String indicatorId) {
		return this.claims.stream()
			.filter((claim) -> claim.indicators().stream().anyMatch((indicator) -> indicator.id().equals(indicatorId)))
			.findFirst();
	}

}
