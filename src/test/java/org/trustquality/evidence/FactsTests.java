package org.trustquality.evidence;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FactsTests {

	private static final int YEAR = 2022;

	@ParameterizedTest
	@CsvSource({
			// corroborated: three sources, two countries, one English, ten years at most,
			// uncontested, trusts
			"COMPARATIVE, 3, 2, true, 2012, NONE, TRUST, CORROBORATED",
			"COMPARATIVE, 2, 2, true, 2012, NONE, TRUST, SUPPORTED",
			"QUANTITATIVE, 3, 1, true, 2012, NONE, TRUST, SUPPORTED",
			"QUANTITATIVE, 3, 2, false, 2012, NONE, TRUST, SUPPORTED",
			"COMPARATIVE, 3, 2, true, 2011, NONE, TRUST, SUPPORTED",
			"COMPARATIVE, 3, 2, true, 2012, NONE, SCHOOL, TENTATIVE",
			// supported: fifteen years at most, measured or found in two countries
			"QUANTITATIVE, 1, 1, false, 2007, NONE, TRUST, SUPPORTED",
			"QUANTITATIVE, 1, 1, false, 2006, NONE, TRUST, TENTATIVE",
			"QUALITATIVE, 2, 2, false, 2007, NONE, TRUST, SUPPORTED",
			"QUALITATIVE, 2, 1, true, 2020, NONE, TRUST, TENTATIVE",
			// contradiction caps
			"COMPARATIVE, 3, 2, true, 2012, PARTLY, TRUST, SUPPORTED",
			"COMPARATIVE, 3, 2, true, 2012, FULLY, TRUST, TENTATIVE",
			// no study at all
			"GUIDANCE, 1, 1, false, 2014, NONE, TRUST, NOT_YET_EVIDENCED" })
	void gradesFollowFromTheFacts(StudyDesign design, int sources, int countries, boolean english, int newest,
			Contested contested, EvidenceLevel level, EvidenceGrade grade) {
		assertThat(new Facts(design, sources, countries, english, newest, contested, level, false).grade(YEAR))
			.isEqualTo(grade);
	}

	@Test
	void aGapIsNeverEvidence() {
		assertThat(facts(StudyDesign.QUANTITATIVE, 2020, true).grade(YEAR)).isEqualTo(EvidenceGrade.NOT_YET_EVIDENCED);
	}

	@Test
	void aStudyWithoutAYearIsTentative() {
		assertThat(facts(StudyDesign.QUANTITATIVE, null, false).grade(YEAR)).isEqualTo(EvidenceGrade.TENTATIVE);
	}

	@Test
	void weightsRiseByHalfAStep() {
		assertThat(EvidenceGrade.values()).extracting(EvidenceGrade::weight).containsExactly(1.0, 1.5, 2.0, 2.5);
	}

	@Test
	void cautionsStandBesideTheGrade() {
		Facts facts = new Facts(StudyDesign.QUALITATIVE, 1, 1, false, 2016, Contested.PARTLY, EvidenceLevel.SCHOOL,
				false);
		assertThat(facts.badges()).containsExactly(Badge.CONTESTED, Badge.NOT_TESTED_IN_ENGLAND,
				Badge.SCHOOL_LEVEL_ONLY);
		assertThat(facts(StudyDesign.GUIDANCE, null, true).badges()).containsExactly(Badge.NAMED_GAP);
	}

	private static Facts facts(StudyDesign design, @Nullable Integer newest, boolean gap) {
		return new Facts(design, 3, 2, !gap, newest, Contested.NONE, EvidenceLevel.TRUST, gap);
	}

}
