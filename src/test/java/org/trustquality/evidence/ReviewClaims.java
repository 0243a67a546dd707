package org.trustquality.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The facts of the 33 claims of the 2022 review, typed in apart from the edition's files:
 * id, design, independent sources, countries, English source, newest, contested, level,
 * gap. They are those of the coding that the project started from, except that PB-3 has
 * one country and not two: the review names none for Muijs 2014, so only Kelly's counts.
 */
public final class ReviewClaims {

	private static final int REFERENCE_YEAR = 2022;

	private static final List<String> DIMENSIONS = List.of("QE", "EG", "WF", "EE", "PB");

	private static final String CLAIMS = """
			QE-1 comparative  3 3 true  2020 none   trust  false
			QE-2 comparative  4 3 true  2020 none   trust  false
			QE-3 quantitative 1 1 false 2012 none   trust  false
			QE-4 quantitative 1 1 false 2012 none   trust  false
			QE-5 quantitative 1 1 false 2011 none   trust  false
			QE-6 qualitative  3 3 true  2022 fully  trust  false
			QE-7 comparative  3 3 true  2020 partly trust  false
			QE-8 guidance     0 0 false -    none   trust  true
			EG-1 comparative  3 1 true  2020 partly trust  false
			EG-2 quantitative 3 2 true  2020 none   trust  false
			EG-3 comparative  4 3 true  2020 none   trust  false
			EG-4 comparative  3 3 true  2020 none   trust  false
			EG-5 qualitative  1 1 false 2020 none   trust  false
			EG-6 qualitative  2 1 true  2021 none   trust  false
			EG-7 comparative  1 1 false 2017 none   trust  false
			EG-8 qualitative  1 1 true  2020 none   trust  false
			WF-1 comparative  4 3 true  2020 none   trust  false
			WF-2 comparative  2 2 false 2017 none   trust  false
			WF-3 comparative  2 2 true  2018 none   trust  false
			WF-4 comparative  1 1 true  2017 none   trust  false
			WF-5 qualitative  1 1 false 2012 none   trust  false
			WF-6 guidance     0 0 false -    none   trust  true
			EE-1 qualitative  2 1 true  2019 fully  trust  false
			EE-2 qualitative  1 1 true  2011 none   trust  false
			EE-3 qualitative  1 1 true  2019 fully  trust  false
			EE-4 comparative  2 2 false 2020 none   trust  false
			EE-5 comparative  1 1 false 2010 fully  trust  false
			EE-6 comparative  1 1 false 2016 none   school false
			PB-1 comparative  3 2 false 2020 none   trust  false
			PB-2 qualitative  2 1 true  2020 none   trust  false
			PB-3 comparative  2 1 false 2020 none   trust  false
			PB-4 guidance     0 0 false -    none   trust  false
			PB-5 qualitative  1 1 true  2019 none   trust  false
			""";

	private ReviewClaims() {
	}

	/** The facts by claim. */
	public static Map<String, Facts> facts() {
		return CLAIMS.lines()
			.map((line) -> line.split(" +"))
			.collect(Collectors.toMap((claim) -> claim[0], ReviewClaims::facts, (one, other) -> one,
					LinkedHashMap::new));
	}

	/** The grades by claim, for each dimension. */
	public static List<Map<String, EvidenceGrade>> grades() {
		return DIMENSIONS.stream().map(ReviewClaims::grades).toList();
	}

	private static Map<String, EvidenceGrade> grades(String dimension) {
		Map<String, EvidenceGrade> grades = new LinkedHashMap<>();
		facts().forEach((claim, facts) -> {
			if (claim.startsWith(dimension)) {
				grades.put(claim, facts.grade(REFERENCE_YEAR));
			}
		});
		return grades;
	}

	private static Facts facts(String[] claim) {
		return new Facts(StudyDesign.valueOf(claim[1].toUpperCase(Locale.ROOT)), Integer.parseInt(claim[2]),
				Integer.parseInt(claim[3]), Boolean.parseBoolean(claim[4]),
				claim[5].equals("-") ? null : Integer.valueOf(claim[5]),
				Contested.valueOf(claim[6].toUpperCase(Locale.ROOT)),
				EvidenceLevel.valueOf(claim[7].toUpperCase(Locale.ROOT)), Boolean.parseBoolean(claim[8]));
	}

}
