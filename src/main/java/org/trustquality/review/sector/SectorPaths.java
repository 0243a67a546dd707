package org.trustquality.review.sector;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentPaths;

/** The addresses of the picture of the sector. */
public final class SectorPaths {

	/** The picture. */
	public static final String PICTURE = "/sector";

	/** Which indicators lack research. */
	public static final String GAPS = PICTURE + "/evidence-gaps";

	/** The files for researchers. */
	public static final String OPEN_DATA = "/open-data";

	/** Where administrators make pictures and release files. */
	public static final String ADMINISTRATION = "/administration/sector";

	private SectorPaths() {
	}

	/** Where a trust decides whether it counts. */
	public static String choice(TrustVisit visit) {
		return AssessmentPaths.trust(visit) + PICTURE;
	}

	/** Where an administrator releases a year's file. */
	public static String release(AcademicYear year, String series) {
		return ADMINISTRATION + "/releases/" + series + "/" + year.firstYear();
	}

}
