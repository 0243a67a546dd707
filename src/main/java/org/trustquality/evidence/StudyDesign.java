package org.trustquality.evidence;

/** The strongest kind of study that stands behind a claim. */
public enum StudyDesign {

	/** Numbers set against a measured outcome. */
	QUANTITATIVE,

	/**
	 * Descriptive numbers, comparisons over several places, inspectorate analysis or a
	 * research review.
	 */
	COMPARATIVE,

	/** Interviews, case studies and people's perceptions. */
	QUALITATIVE,

	/** Guidance, opinion or theory: no study. */
	GUIDANCE;

	boolean measures() {
		return this == QUANTITATIVE || this == COMPARATIVE;
	}

	boolean isEmpirical() {
		return this != GUIDANCE;
	}

}
