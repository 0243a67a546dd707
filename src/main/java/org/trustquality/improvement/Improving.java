package org.trustquality.improvement;

import java.util.Map;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.meeting.AgreedLevels;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisers keep the trust's actions: they add them to what the board agreed, change
 * them, and note how they go. Notes never change and what has notes never goes.
 */
@Service
@Transactional
public class Improving {

	/** So many actions belong to one assessment at most. */
	public static final int MOST = 60;

	private final Assessments assessments;

	private final AgreedLevels levels;

	private final Editions editions;

	private final People people;

	private final ActionRows rows;

	private final ActivityLog log;

	Improving(Assessments assessments, AgreedLevels levels, Editions editions, People people, ActionRows rows,
			ActivityLog log) {
		this.assessments = assessments;
		this.levels = levels;
		this.editions = editions;
		this.people = people;
		this.rows = rows;
		this.log = log;
	}

	/**
	 * Makes sure that an organiser can add an action to what the board agreed on an
	 * indicator.
	 * @throws AssessmentRefusal if answering has not ended, nothing is agreed yet, or
	 * there are too many
	 */
	@Transactional(readOnly = true)
	public Assessment requireMayAdd(TrustVisit visit, UUID reference, String indicator) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		requireMayAdd(visit, assessment, indicator);
		return assessment;
	}

	/** Adds an action to what the board agreed on an indicator. */
	public UUID add(TrustVisit visit, UUID reference, String indicator, ActionPlan plan) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		int position = requireMayAdd(visit, assessment, indicator);
		UUID action = this.rows.add(assessment.id(), position, plan);
		this.log.record(visit.trustId(), visit.personId(), Act.ACTION_ADDED,
				Map.of("year", assessment.academicYear().toString(), "indicator",
						edition(assessment).indicators().get(position).title(), "what", plan.what(), "action",
						action.toString()));
		return action;
	}

	private int requireMayAdd(TrustVisit visit, Assessment assessment, String indicator) {
		int position = edition(assessment).position(indicator);
		assessment.requireAllows(AssessmentEvent.ACTION);
		if (this.levels.recorded(assessment, position).isEmpty()) {
			throw new AssessmentRefusal(
					"The board has not agreed a level on this yet. Record the level first, then what to do about it.");
		}
		long here = this.rows.of(visit.trustId())
			.stream()
			.filter((action) -> action.in(assessment.reference()).isPresent())
			.count();
		if (here >= MOST) {
			throw new AssessmentRefusal("This assessment has " + MOST + " actions. It takes no more.");
		}
		return position;
	}

	private Edition edition(Assessment assessment) {
		return this.editions.get(assessment.editionId());
	}

	/** An action for an organiser who is about to change it. */
	@Transactional(readOnly = true)
	public Action toChange(TrustVisit visit, UUID action) {
		this.people.require(visit, Role.ORGANISERS);
		return this.rows.find(visit.trustId(), action).orElseThrow(NotVisible::new);
	}

	/**
	 * Changes what an action says. Saying the same again changes nothing.
	 * @param seen the version that the visitor was shown
	 * @throws ActionElsewhere if somebody else has changed it since
	 */
	public void change(TrustVisit visit, UUID action, ActionPlan plan, int seen) {
		Action held = hold(visit, action);
		if (held.plan().isSameAs(plan)) {
			return;
		}
		requireSeen(held, seen);
		this.rows.change(visit.trustId(), action, plan);
		record(visit, Act.ACTION_CHANGED, Map.of("what", plan.what()));
	}

	/**
	 * Adds a note with the status that it sets.
	 * @param seen the version that the visitor was shown
	 * @throws ActionElsewhere if somebody else has changed it since
	 */
	public void note(TrustVisit visit, UUID action, ActionStatus status, String note, int seen) {
		Action held = hold(visit, action);
		requireSeen(held, seen);
		this.rows.note(visit, held, status, note);
		record(visit, Act.ACTION_NOTED, Map.of("what", held.plan().what(), "status", status.words()));
	}

	/**
	 * Makes sure that an action can be taken away, because it was added by mistake.
	 * @throws AccessRefusal if it has a history
	 */
	@Transactional(readOnly = true)
	public Action requireRemovable(TrustVisit visit, UUID action) {
		Action found = toChange(visit, action);
		requireRemovable(found);
		return found;
	}

	/** Takes away an action that was added by mistake. */
	public void remove(TrustVisit visit, UUID action) {
		Action held = hold(visit, action);
		requireRemovable(held);
		this.rows.remove(visit.trustId(), action);
		record(visit, Act.ACTION_REMOVED, Map.of("what", held.plan().what()));
	}

	private static void requireRemovable(Action action) {
		if (action.isChosen() && action.notes() == 0) {
			throw new AccessRefusal("The board chose this action as one of its three, so it stays."
					+ " If that was a mistake, take it out of the three first.");
		}
		if (!action.isRemovable()) {
			throw new AccessRefusal("This action has a history, so it stays. If the board no longer wants it,"
					+ " add a note with the status “Dropped” that says why.");
		}
	}

	private Action hold(TrustVisit visit, UUID action) {
		this.people.require(visit, Role.ORGANISERS);
		return this.rows.hold(visit.trustId(), action).orElseThrow(NotVisible::new);
	}

	private static void requireSeen(Action held, int seen) {
		if (held.version() != seen) {
			throw new ActionElsewhere(held);
		}
	}

	private void record(TrustVisit visit, Act act, Map<String, String> details) {
		this.log.record(visit.trustId(), visit.personId(), act, details);
	}

}
