package org.trustquality.scoring;

/** The version of the scoring rules, stored with every result that they produced. */
public final class ScoringRules {

	/**
	 * Changes whenever the same ratings would give another number, or more of them.
	 */
	public static final String VERSION = "2022.1-3";

	private ScoringRules() {
	}

}
