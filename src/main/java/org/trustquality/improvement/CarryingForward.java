package org.trustquality.improvement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.Assessments;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries the open actions of earlier years forward into an assessment of the same
 * framework. Each counts there for nothing until somebody confirms that the board goes on
 * with it.
 */
@Service
@Transactional
public class CarryingForward {

	private final Assessments assessments;

	private final ActionRows rows;

	private final ActivityLog log;

	CarryingForward(Assessments assessments, ActionRows rows, ActivityLog log) {
		this.assessments = assessments;
		this.rows = rows;
		this.log = log;
	}

	/** What would come, for an organiser. */
	@Transactional(readOnly = true)
	public List<Action> waiting(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireAllows(AssessmentEvent.ACTION);
		return waiting(assessment);
	}

	/**
	 * Carries forward what waits and is not taken away meanwhile.
	 * @return how many actions came
	 */
	public int carry(TrustVisit visit, UUID reference) {
		Assessment assessment = inAction(visit, reference);
		Set<UUID> held = this.rows.hold(visit.trustId(), waiting(assessment).stream().map(Action::id).toList());
		List<Action> waiting = waiting(assessment).stream().filter((action) -> held.contains(action.id())).toList();
		waiting.forEach((action) -> this.rows.belong(assessment.id(), action.id(), true));
		if (!waiting.isEmpty()) {
			this.log.record(visit.trustId(), visit.personId(), Act.ACTIONS_CARRIED,
					Map.of("year", assessment.academicYear().toString(), "count", Integer.toString(waiting.size())));
		}
		return waiting.size();
	}

	/** Lets an action that was carried forward count; once is enough. */
	public void confirm(TrustVisit visit, UUID reference, UUID id) {
		Assessment assessment = inAction(visit, reference);
		Action action = this.rows.find(visit.trustId(), id).orElseThrow(NotVisible::new);
		if (action.in(reference).orElseThrow(NotVisible::new).toConfirm()) {
			this.rows.confirm(assessment.id(), id);
			this.log.record(visit.trustId(), visit.personId(), Act.ACTION_CONFIRMED,
					Map.of("year", assessment.academicYear().toString(), "what", action.plan().what()));
		}
	}

	private Assessment inAction(TrustVisit visit, UUID reference) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		assessment.requireAllows(AssessmentEvent.ACTION);
		return assessment;
	}

	private List<Action> waiting(Assessment assessment) {
		List<Action> all = this.rows.of(assessment.id().trustId());
		long room = Improving.MOST
				- all.stream().filter((action) -> action.in(assessment.reference()).isPresent()).count();
		return all.stream()
			.filter((action) -> action.isOpen() && isOfEarlierYear(action, assessment))
			.limit(Math.max(0, room))
			.toList();
	}

	/** A skills audit takes in no action of the dimensions, and the other way round. */
	private static boolean isOfEarlierYear(Action action, Assessment assessment) {
		return action.in(assessment.reference()).isEmpty()
				&& action.origin().year().compareTo(assessment.academicYear()) < 0
				&& action.origin().series().equals(assessment.series());
	}

}
