package org.trustquality.assessment.asking.moving;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

	/** The newest edition that an assessment could move to, if there is one. */
	@Transactional(readOnly = true)
	public Optional<Edition> newest(Assessment assessment) {
		return assessment.allows(AssessmentEvent.EDITION_CHANGE) ? newer(assessment).stream().findFirst()
				: Optional.empty();
	}

	/** The newest edition that has no room for what is a draft's own, if none has. */
	@Transactional(readOnly = true)
	public Optional<OutOfReach> outOfReach(Assessment assessment) {
		if (!assessment.allows(AssessmentEvent.EDITION_CHANGE) || !newer(assessment).isEmpty()) {
			return Optional.empty();
		}
		return later(assessment).findFirst()
			.map((edition) -> new OutOfReach(edition,
					own(assessment).stream().filter((indicator) -> !indicator.fits(edition)).toList()));
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
		Edition newest = newer(assessment).stream()
			.findFirst()
			.orElseThrow(() -> new AssessmentRefusal(outOfReach(assessment).map(OutOfReach::words)
				.orElse("There is no newer edition than " + present.title() + " for this assessment.")));
		List<OwnIndicator> own = OwnIndicator.in(present);
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
		Edition newer = newer(assessment).stream()
			.filter((edition) -> edition.id().equals(number))
			.findFirst()
			.orElseThrow(() -> new AssessmentRefusal("The assessment uses " + before.title()
					+ ". It can only move to a newer edition of the same framework."));
		List<OwnIndicator> own = OwnIndicator.in(before);
		Edition after = own.isEmpty() ? newer : this.ownEditions.make(visit.trustId(), newer, own);
		assessment.moveTo(after.id());
		this.log.record(visit.trustId(), visit.personId(), Act.EDITION_CHANGED,
				Map.of("year", assessment.academicYear().toString(), "before", before.title(), "after", after.title(),
						"number", after.id()));
	}

	/**
	 * Newer editions of its series, the newest first, that have room for what is its own.
	 */
	private List<Edition> newer(Assessment assessment) {
		List<OwnIndicator> own = own(assessment);
		return later(assessment).filter((edition) -> own.stream().allMatch((indicator) -> indicator.fits(edition)))
			.toList();
	}

	private Stream<Edition> later(Assessment assessment) {
		EditionNumber present = EditionNumber.of(EditionNumber.published(assessment.editionId()));
		return this.editions.all()
			.stream()
			.filter((edition) -> edition.number().isNewerInSeries(present))
			.sorted(Comparator.comparing(Edition::number).reversed());
	}

	private List<OwnIndicator> own(Assessment assessment) {
		return OwnIndicator.in(this.editions.get(assessment.editionId()));
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
