package org.trustquality.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trustquality.evidence.Contested;
import org.trustquality.evidence.EvidenceGrade;
import org.trustquality.evidence.EvidenceLevel;
import org.trustquality.evidence.Facts;
import org.trustquality.evidence.StudyDesign;

import static org.trustquality.evidence.Contested.FULLY;
import static org.trustquality.evidence.Contested.NONE;
import static org.trustquality.evidence.Contested.PARTLY;
import static org.trustquality.evidence.StudyDesign.COMPARATIVE;
import static org.trustquality.evidence.StudyDesign.GUIDANCE;
import static org.trustquality.evidence.StudyDesign.QUALITATIVE;
import static org.trustquality.evidence.StudyDesign.QUANTITATIVE;

/** The facts of the 33 claims of the evidence register of 2022. */
final class Register {

	static final int REFERENCE_YEAR = 2022;

	private Register() {
	}

	/** The grades of the claims, by dimension, in the order of the register. */
	static Map<String, List<EvidenceGrade>> grades() {
		Map<String, List<EvidenceGrade>> grades = new LinkedHashMap<>();
		facts().forEach((dimension, facts) -> grades.put(dimension,
				facts.stream().map((fact) -> fact.grade(REFERENCE_YEAR)).toList()));
		return grades;
	}

	private static Map<String, List<Facts>> facts() {
		Map<String, List<Facts>> facts = new LinkedHashMap<>();
		facts.put("QE",
				List.of(trust(COMPARATIVE, 3, 3, true, 2020, NONE), trust(COMPARATIVE, 4, 3, true, 2020, NONE),
						trust(QUANTITATIVE, 1, 1, false, 2012, NONE), trust(QUANTITATIVE, 1, 1, false, 2012, NONE),
						trust(QUANTITATIVE, 1, 1, false, 2011, NONE), trust(QUALITATIVE, 3, 3, true, 2022, FULLY),
						trust(COMPARATIVE, 3, 3, true, 2020, PARTLY), gap()));
		facts.put("EG",
				List.of(trust(COMPARATIVE, 3, 1, true, 2020, PARTLY), trust(QUANTITATIVE, 3, 2, true, 2020, NONE),
						trust(COMPARATIVE, 4, 3, true, 2020, NONE), trust(COMPARATIVE, 3, 3, true, 2020, NONE),
						trust(QUALITATIVE, 1, 1, false, 2020, NONE), trust(QUALITATIVE, 2, 1, true, 2021, NONE),
						trust(COMPARATIVE, 1, 1, false, 2017, NONE), trust(QUALITATIVE, 1, 1, true, 2020, NONE)));
		facts.put("WF",
				List.of(trust(COMPARATIVE, 4, 3, true, 2020, NONE), trust(COMPARATIVE, 2, 2, false, 2017, NONE),
						trust(COMPARATIVE, 2, 2, true, 2018, NONE), trust(COMPARATIVE, 1, 1, true, 2017, NONE),
						trust(QUALITATIVE, 1, 1, false, 2012, NONE), gap()));
		facts.put("EE",
				List.of(trust(QUALITATIVE, 2, 1, true, 2019, FULLY), trust(QUALITATIVE, 1, 1, true, 2011, NONE),
						trust(QUALITATIVE, 1, 1, true, 2019, FULLY), trust(COMPARATIVE, 2, 2, false, 2020, NONE),
						trust(COMPARATIVE, 1, 1, false, 2010, FULLY),
						new Facts(COMPARATIVE, 1, 1, false, 2016, NONE, EvidenceLevel.SCHOOL, false)));
		facts.put("PB",
				List.of(trust(COMPARATIVE, 3, 2, false, 2020, NONE), trust(QUALITATIVE, 2, 1, true, 2020, NONE),
						trust(COMPARATIVE, 2, 2, false, 2020, NONE),
						new Facts(GUIDANCE, 0, 0, false, null, NONE, EvidenceLevel.TRUST, false),
						trust(QUALITATIVE, 1, 1, true, 2019, NONE)));
		return facts;
	}

	private static Facts trust(StudyDesign design, int sources, int countries, boolean english, int newest,
			Contested contested) {
		return new Facts(design, sources, countries, english, newest, contested, EvidenceLevel.TRUST, false);
	}

	private static Facts gap() {
		return new Facts(GUIDANCE, 0, 0, false, null, NONE, EvidenceLevel.TRUST, true);
	}

}
