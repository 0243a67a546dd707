package org.trustquality.assessment.asking.moving;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.trustquality.framework.EditionNumber;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves an assessment to a newer edition of its framework. Only one that has not opened
 * can move: nobody has answered it, so no answer is lost and none changes its meaning.
 * From then on it keeps its edition.
 */
@Service
@Transactional
public class Moving {

	private final Assessments assessments;

	private final Editions editions;

	private final ActivityLog log;

	Moving(Assessments assessments, Editions editions, ActivityLog log) {
		this.assessments = assessments;
		this.editions = editions;
		this.log = log;
	}

	/** The newest edition that an assessment could move to, if there is one. */
	@Transactional(readOnly = true)
	public Optional<Edition> newest(Assessment assessment) {
		return assessment.allows(AssessmentEvent.EDITION_CHANGE) ? newer(assessment).stream().findFirst()
				: Optional.empty();
	}

	/**
	 * What would change for an assessment, for an organiser.
	 * @throws AssessmentRefusal if it cannot move
	 */
	@Transactional(readOnly = true)
	public Movable movable(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireAllows(AssessmentEvent.EDITION_CHANGE);
		Edition newest = newer(assessment).stream()
			.findFirst()
			.orElseThrow(() -> new AssessmentRefusal(
					"There is no newer edition than " + assessment.editionId() + " for this assessment."));
		return new Movable(assessment, EditionChanges.between(this.editions.get(assessment.editionId()), newest));
	}

	/**
	 * Moves an assessment, for an organiser.
	 * @param number the edition to move to
	 * @throws AssessmentRefusal if it cannot move there
	 */
	public void move(TrustVisit visit, UUID reference, String number) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		assessment.requireAllows(AssessmentEvent.EDITION_CHANGE);
		if (newer(assessment).stream().noneMatch((edition) -> edition.id().equals(number))) {
			throw new AssessmentRefusal("The assessment uses " + assessment.editionId()
					+ ". It can only move to a newer edition of the same framework.");
		}
		String before = assessment.editionId();
		assessment.moveTo(number);
		this.log.record(visit.trustId(), visit.personId(), Act.EDITION_CHANGED,
				Map.of("year", assessment.academicYear().toString(), "before", before, "after", number));
	}

	/** Newer editions of its series, the newest first; a trust's own stands alone. */
	private List<Edition> newer(Assessment assessment) {
		EditionNumber present = EditionNumber.of(assessment.editionId());
		return present.isOwn() ? List.of()
				: this.editions.all()
					.stream()
					.filter((edition) -> !edition.number().isOwn() && edition.number().isNewerInSeries(present))
					.sorted(Comparator.comparing(Edition::number).reversed())
					.toList();
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
