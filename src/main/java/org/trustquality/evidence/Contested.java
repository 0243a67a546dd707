package org.trustquality.evidence;

/** Whether sources contradict a claim; contradiction caps its grade. */
public enum Contested {

	/** No source found against it. */
	NONE(EvidenceGrade.CORROBORATED),

	/** Some sources find no link. */
	PARTLY(EvidenceGrade.SUPPORTED),

	/** Serious sources argue the opposite. */
	FULLY(EvidenceGrade.TENTATIVE);

	private final EvidenceGrade highestGrade;

	Contested(EvidenceGrade highestGrade) {
		this.highestGrade = highestGrade;
	}

	/** The highest grade that a claim may have. */
	public EvidenceGrade highestGrade() {
		return this.highestGrade;
	}

}
