package org.trustquality.evidence;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is recorded of the research behind one claim. The grade is computed from these
 * facts, never typed in.
 *
 * @param design the strongest design among the sources
 * @param independentSources sources that do not build on each other, 0 or more
 * @param countries countries they studied, 0 or more
 * @param englishSource whether one of them studied English trusts
 * @param newest the year of the newest source, if there is any
 * @param contested whether sources contradict the claim
 * @param level what the studies looked at
 * @param gap whether the review names the missing research as a gap
 */
public record Facts(StudyDesign design, int independentSources, int countries, boolean englishSource,
		@Nullable Integer newest, Contested contested, EvidenceLevel level, boolean gap) {

	/** Independent sources that a corroborated claim needs. */
	public static final int CORROBORATED_SOURCES = 3;

	/**
	 * Countries that a corroborated claim needs, and a supported one that nobody
	 * measured.
	 */
	public static final int COUNTRIES = 2;

	/** Independent sources that a supported claim needs if nobody measured it. */
	public static final int SUPPORTED_SOURCES = 2;

	/** How old the newest source of a corroborated claim may be, in years. */
	public static final int CORROBORATED_MAX_AGE = 10;

	/** How old the newest source of a supported claim may be, in years. */
	public static final int SUPPORTED_MAX_AGE = 15;

	/**
	 * The grade that follows from the facts (scoring specification, section 2).
	 * @param referenceYear the year that ages are counted from, fixed per edition
	 * @return the grade, after the caps for contested claims
	 */
	public EvidenceGrade grade(int referenceYear) {
		return uncapped(referenceYear).atMost(this.contested.highestGrade());
	}

	private EvidenceGrade uncapped(int referenceYear) {
		if (this.gap || !this.design.isEmpirical()) {
			return EvidenceGrade.NOT_YET_EVIDENCED;
		}
		if (isCorroborated(referenceYear)) {
			return EvidenceGrade.CORROBORATED;
		}
		return isSupported(referenceYear) ? EvidenceGrade.SUPPORTED : EvidenceGrade.TENTATIVE;
	}

	private boolean isCorroborated(int referenceYear) {
		return this.design.measures() && this.independentSources >= CORROBORATED_SOURCES && this.countries >= COUNTRIES
				&& this.englishSource && isNewerThan(referenceYear - CORROBORATED_MAX_AGE)
				&& this.contested == Contested.NONE && this.level == EvidenceLevel.TRUST;
	}

	private boolean isSupported(int referenceYear) {
		return this.level == EvidenceLevel.TRUST && isNewerThan(referenceYear - SUPPORTED_MAX_AGE)
				&& (this.design.measures()
						|| (this.independentSources >= SUPPORTED_SOURCES && this.countries >= COUNTRIES));
	}

	private boolean isNewerThan(int year) {
		return this.newest != null && this.newest >= year;
	}

	/** The cautions that belong beside the grade. */
	public List<Badge> badges() {
		List<Badge> badges = new ArrayList<>();
		if (this.contested != Contested.NONE) {
			badges.add(Badge.CONTESTED);
		}
		if (!this.englishSource && !this.gap && this.design.isEmpirical()) {
			badges.add(Badge.NOT_TESTED_IN_ENGLAND);
		}
		if (this.level == EvidenceLevel.SCHOOL) {
			badges.add(Badge.SCHOOL_LEVEL_ONLY);
		}
		if (this.gap) {
			badges.add(Badge.NAMED_GAP);
		}
		return List.copyOf(badges);
	}

}
