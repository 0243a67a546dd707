package org.trustquality.system;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.Standing;
import org.trustquality.access.TrustVisit;
import org.trustquality.trust.Trust;

/**
 * The trust that a request visits, and what the visitor is there. Both are looked up
 * together, once, and only when a page is written.
 */
class Visited {

	private final Supplier<@Nullable TrustVisit> visit;

	private final VisitedTrusts trusts;

	private VisitedTrusts.@Nullable Found found;

	Visited(Supplier<@Nullable TrustVisit> visit, VisitedTrusts trusts) {
		this.visit = visit;
		this.trusts = trusts;
	}

	/** The visit; null outside of any trust. */
	@Nullable TrustVisit visit() {
		return this.visit.get();
	}

	/** The trust; null outside of any. */
	@Nullable Trust trust() {
		TrustVisit here = visit();
		return (here != null) ? found(here).trust() : null;
	}

	/** What the visitor is in the trust that is visited. */
	Standing standing(TrustVisit here) {
		return found(here).standing();
	}

	private VisitedTrusts.Found found(TrustVisit here) {
		VisitedTrusts.Found known = (this.found != null) ? this.found : this.trusts.find(here);
		this.found = known;
		return known;
	}

}
