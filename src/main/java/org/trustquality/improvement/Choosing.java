package org.trustquality.improvement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board chooses three of its actions, in each assessment anew. There may be more
 * actions, but not more that are chosen.
 */
@Service
@Transactional
public class Choosing {

	/** How many actions the board is asked to choose. */
	public static final int THREE = 3;

	private final Assessments assessments;

	private final ActionRows rows;

	private final ActivityLog log;

	Choosing(Assessments assessments, ActionRows rows, ActivityLog log) {
		this.assessments = assessments;
		this.rows = rows;
		this.log = log;
	}

	/**
	 * Notes whether an action is one of the three.
	 * @throws AssessmentRefusal if three others are chosen, it is still to confirm, or
	 * nothing of it is left to do
	 */
	public void choose(TrustVisit visit, UUID reference, UUID id, boolean chosen) {
		Assessment assessment = this.assessments.toChange(visit, reference);
		assessment.requireAllows(AssessmentEvent.ACTION);
		this.rows.hold(visit.trustId(), List.of(id));
		List<Action> actions = this.rows.of(visit.trustId());
		Action action = actions.stream()
			.filter((one) -> one.id().equals(id) && one.in(reference).isPresent())
			.findFirst()
			.orElseThrow(NotVisible::new);
		ActionYear here = action.in(reference).orElseThrow();
		if (here.chosen() == chosen) {
			return;
		}
		if (chosen) {
			requireToDo(action.status());
			requireChoosable(here, chosen(actions, reference));
		}
		this.rows.choose(assessment.id(), id, chosen);
		this.log.record(visit.trustId(), visit.personId(), chosen ? Act.ACTION_CHOSEN : Act.ACTION_NOT_CHOSEN,
				Map.of("year", assessment.academicYear().toString(), "what", action.plan().what()));
	}

	private static void requireToDo(ActionStatus status) {
		if (!status.isOpen()) {
			throw new AssessmentRefusal(
					((status == ActionStatus.DONE) ? "This action is done" : "This action was dropped")
							+ ". The board chooses its three among actions that are still to do."
							+ " If there is more to do about it, add a note with another status first.");
		}
	}

	private static void requireChoosable(ActionYear here, List<Action> others) {
		if (here.toConfirm()) {
			throw new AssessmentRefusal(
					"This action was carried forward. Confirm first that the board goes on with it.");
		}
		if (others.size() >= THREE) {
			throw new AssessmentRefusal("The board has chosen three actions already: "
					+ others.stream().map((other) -> "“" + other.plan().what() + "”").collect(Collectors.joining(", "))
					+ ". To choose another one, take one of these out of the three first.");
		}
	}

	/** Those of some actions that the board chose in an assessment. */
	public static List<Action> chosen(List<Action> actions, UUID assessment) {
		return actions.stream()
			.filter((action) -> action.in(assessment).filter(ActionYear::chosen).isPresent())
			.toList();
	}

}
