package org.trustquality.assessment.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Edition;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisers put on record what the board agrees in its meeting. */
@Service
@Transactional
public class Agreeing {

	private final Assessments assessments;

	private final ResultDisclosure disclosure;

	private final AgreedLevelRepository levels;

	private final ActivityLog log;

	Agreeing(Assessments assessments, ResultDisclosure disclosure, AgreedLevelRepository levels, ActivityLog log) {
		this.assessments = assessments;
		this.disclosure = disclosure;
		this.levels = levels;
		this.log = log;
	}

	/**
	 * Makes sure that the visitor can record a level for an indicator.
	 * @throws org.trustquality.access.NotVisible if the visitor organises nothing here
	 * @throws AssessmentRefusal if the meeting is not on or the indicator needs no level
	 */
	public void requireMayAgree(TrustVisit visit, UUID reference, String indicatorId) {
		this.assessments.toOrganise(visit, reference).requireAllows(AssessmentEvent.MEETING);
		requireNeeded(visit, reference, indicatorId);
	}

	/**
	 * Puts on record what the board agrees on an indicator. Recording the same again
	 * changes nothing.
	 * @param seen the version that the visitor was shown
	 * @throws AgreedElsewhere if something else is on record by now
	 */
	public void agree(TrustVisit visit, UUID reference, String indicatorId, Agreement agreement, int seen) {
		Assessment assessment = this.assessments.inMeeting(visit, reference);
		Edition edition = requireNeeded(visit, reference, indicatorId);
		int position = edition.position(indicatorId);
		Optional<AgreedLevel> stored = this.levels.findById(AgreedLevel.Key.of(assessment.id(), position));
		if (stored.isPresent() && stored.get().agreement().equals(agreement)) {
			return;
		}
		stored.ifPresentOrElse((level) -> change(level, agreement, seen),
				() -> this.levels.saveAndFlush(new AgreedLevel(assessment.id(), position, agreement)));
		this.log.record(visit.trustId(), visit.personId(), Act.LEVEL_AGREED, Map.of("year",
				assessment.academicYear().toString(), "indicator", edition.indicators().get(position).title()));
	}

	private static void change(AgreedLevel level, Agreement agreement, int seen) {
		if (level.recorded().version() != seen) {
			throw new AgreedElsewhere(level.recorded());
		}
		level.change(agreement);
	}

	/** The edition that asks it. */
	private Edition requireNeeded(TrustVisit visit, UUID reference, String indicatorId) {
		DisclosedResults results = this.disclosure.to(visit, reference);
		Edition edition = results.edition();
		if (results.isDropped(edition.position(indicatorId))) {
			throw new AssessmentRefusal(
					"More than half of the trustees said that this does not apply to your trust, so it needs no level.");
		}
		return edition;
	}

}
