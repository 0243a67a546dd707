package org.trustquality.evidence;

/**
 * How sure the research is of a claim, from 0 to 3. A low grade means that researchers
 * have not looked, or disagree; it does not mean that the claim matters less.
 */
public enum EvidenceGrade {

	/** Guidance only, or named by the review as a gap. */
	NOT_YET_EVIDENCED("Not yet evidenced"),

	/** Some study, but few, old, disputed or indirect. */
	TENTATIVE("Tentative"),

	/** Measured in trusts, or found independently in two countries. */
	SUPPORTED("Supported"),

	/** Measured by three or more independent sources, in England and elsewhere. */
	CORROBORATED("Corroborated");

	private final String words;

	EvidenceGrade(String words) {
		this.words = words;
	}

	/** The grade as a number, 0 to 3. */
	public int number() {
		return ordinal();
	}

	/** The grade in words, as pages show it. */
	public String words() {
		return this.words;
	}

	/**
	 * The weight v of a claim of this grade: 1 + g/2, so 1, 1.5, 2 or 2.5. Our own rule
	 * (scoring specification, section 2).
	 */
	public double weight() {
		return 1 + number() / 2.0;
	}

	EvidenceGrade atMost(EvidenceGrade highest) {
		return (compareTo(highest) > 0) ? highest : this;
	}

}
