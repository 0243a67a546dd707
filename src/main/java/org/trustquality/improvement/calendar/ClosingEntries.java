package org.trustquality.improvement.calendar;

import java.util.List;
import java.util.Locale;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;

import org.springframework.stereotype.Component;

/** When open assessments close. */
@Component
class ClosingEntries implements CalendarEntries {

	private final Assessments assessments;

	ClosingEntries(Assessments assessments) {
		this.assessments = assessments;
	}

	@Override
	public List<CalendarEntry> of(TrustVisit visit) {
		return this.assessments.list(visit)
			.stream()
			.filter(Assessment::isOpen)
			.map((assessment) -> CalendarEntry.at("closing-" + assessment.reference(),
					"The " + assessment.kind().words().toLowerCase(Locale.ROOT) + " assessment "
							+ assessment.academicYear() + " closes",
					assessment.closesAt(), AssessmentPaths.trust(visit)))
			.toList();
	}

}
