package org.trustquality.review.reviewing;

import org.trustquality.access.Tenancy;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Component;

/**
 * The edition with all its wording that a board answered. One that a trust made for
 * itself is there in that trust's transactions only, so it is read in one; whoever asks
 * has shown before that the trust shares the assessment with them.
 */
@Component
public class ReviewEditions {

	private final Editions editions;

	ReviewEditions(Editions editions) {
		this.editions = editions;
	}

	/** The edition that an adviser reviews; never within a transaction. */
	public Edition of(Reviewed reviewed) {
		return Tenancy.inTrust(reviewed.share().assessment().trustId(),
				() -> this.editions.get(reviewed.edition().id()));
	}

}
