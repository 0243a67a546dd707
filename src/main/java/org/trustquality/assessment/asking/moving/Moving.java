package org.trustquality.assessment.asking.moving;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionChanges;
import org.trustquality.framework.Editions;
import org.trustquality.framework.OwnEditions;
import org.trustquality.framework.OwnIndicator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves an assessment to a newer edition of its framework. Only one that has not opened
 * can move: nobody has answered it, so no answer is lost and none changes its meaning.
 * From then on it keeps its edition. Indicators of the trust's own move with it.
 */
@Service
@Transactional
public class Moving {

	private final Assessments assessments;

	private final Editions editions;

	private final OwnEditions ownEditions;

	private final ActivityLog log;

	Moving(Assessments assessments, Editions editions, OwnEditions ownEditions, ActivityLog log) {
		this.assessments = assessments;
		this.editions = editions;
		this.ownEditions = ownEditions;
		this.log = log;
	}

	/**
	 * The newer editions beside that of an assessment; none once it can no longer move.
	 */
	@Transactional(readOnly = true)
	public NewerEditions newer(Assessment assessment) {
		return assessment.allows(AssessmentEvent.EDITION_CHANGE)
				? NewerEditions.than(this.editions.get(assessment.editionId()), this.editions.all())
				: NewerEditions.NONE;
	}

	/**
	 * What would change for an assessment, for an organiser.
	 * @throws AssessmentRefusal if it cannot move
	 */
	@Transactional(readOnly = true)
	public Movable movable(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireAllows(AssessmentEvent.EDITION_CHANGE);
		Edition present = this.editions.get(assessment.editionId());
		NewerEditions newer = newer(assessment);
		Edition newest = newer.newest()
			.orElseThrow(() -> new AssessmentRefusal(newer.outOfReach()
				.map(OutOfReach::words)
				.orElse("There is no newer edition than " + present.title() + " for this assessment.")));
		List<OwnIndicator> own = newer.own();
		return new Movable(assessment,
				EditionChanges.between(present, own.isEmpty() ? newest : this.ownEditions.preview(newest, own)));
	}

	/**
	 * Moves an assessment, for an organiser.
	 * @param number the edition to move to
	 * @throws AssessmentRefusal if it cannot move there
	 */
	public void move(TrustVisit visit, UUID reference, String number) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		assessment.requireAllows(AssessmentEvent.EDITION_CHANGE);
		Edition before = this.editions.get(assessment.editionId());
		NewerEditions newer = newer(assessment);
		Edition chosen = newer.withRoom()
			.stream()
			.filter((edition) -> edition.id().equals(number))
			.findFirst()
			.orElseThrow(() -> new AssessmentRefusal("The assessment uses " + before.title()
					+ ". It can only move to a newer edition of the same framework."));
		List<OwnIndicator> own = newer.own();
		Edition after = own.isEmpty() ? chosen : this.ownEditions.make(visit.trustId(), chosen, own);
		assessment.moveTo(after.id());
		this.log.record(visit.trustId(), visit.personId(), Act.EDITION_CHANGED,
				Map.of("year", assessment.academicYear().toString(), "before", before.title(), "after", after.title(),
						"number", after.id()));
	}

	/**
	 * An assessment that can move.
	 *
	 * @param assessment the assessment
	 * @param changes what would change for it
	 */
	public record Movable(Assessment assessment, EditionChanges changes) {
	}

}
