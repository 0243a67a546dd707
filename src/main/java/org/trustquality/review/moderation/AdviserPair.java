package org.trustquality.review.moderation;

import java.util.List;

import org.trustquality.scoring.agreement.WeightedKappa;

/**
 * Two advisers and everything that both judged.
 *
 * @param firstName what the one is called
 * @param secondName what the other is called
 * @param judged what both judged, at least one
 */
record AdviserPair(String firstName, String secondName, List<JudgedTwice> judged) {

	/** From fewer, an administrator could tell whose levels they are. */
	private static final int FEWEST_TRUSTS = 5;

	AdviserPair {
		judged = List.copyOf(judged);
	}

	/** The two, by their accounts. */
	public JudgedTwice first() {
		return this.judged.get(0);
	}

	/**
	 * Whether single levels may be shown to whoever knows which trusts the two advise.
	 */
	public boolean showsLevels() {
		return this.judged.stream().map((judged) -> judged.assessment().trustId()).distinct().count() >= FEWEST_TRUSTS;
	}

	/** How far the two agree on all of it. */
	public WeightedKappa agreement() {
		return JudgedTwice.agreement(this.judged);
	}

}
