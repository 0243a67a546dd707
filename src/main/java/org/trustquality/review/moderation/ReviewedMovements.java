package org.trustquality.review.moderation;

import java.util.List;

import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Tenancy;

import org.springframework.stereotype.Component;

/**
 * How boards' own levels move after an adviser has challenged them, for administrators:
 * over all trusts together, never one.
 */
@Component
class ReviewedMovements {

	private final ReviewedYears years;

	private final TrustMovement trusts;

	ReviewedMovements(ReviewedYears years, TrustMovement trusts) {
		this.years = years;
		this.trusts = trusts;
	}

	/** The years after which there is another to look at, the latest first. */
	List<Integer> years(SignedInPerson administrator) {
		return Tenancy.ofPerson(administrator.personId(), this.years::all);
	}

	/** What moved after a year. */
	List<MovementLine> after(SignedInPerson administrator, int year) {
		return MovementLine.of(Tenancy.ofPerson(administrator.personId(), () -> this.years.trusts(year))
			.stream()
			.map((trust) -> Tenancy.inTrust(trust, () -> this.trusts.after(trust, year)))
			.toList());
	}

}
