package org.trustquality.review.moderation;

import org.trustquality.scoring.agreement.WeightedKappa;

/**
 * What two advisers gave on the same.
 *
 * @param title what the dimension or indicator is called
 * @param own whether the trust asks it for itself, so that its title is the trust's
 */
record SharedPoint(String title, boolean own, int first, int second) {

	/** What it is called, for those who may not read what the trust wrote. */
	public String publicTitle() {
		return this.own ? "An indicator of the trust's own" : this.title;
	}

	WeightedKappa.Pair pair() {
		return new WeightedKappa.Pair(this.first, this.second);
	}

}
