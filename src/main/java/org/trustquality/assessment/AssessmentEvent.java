package org.trustquality.assessment;

import java.util.Map;

import static org.trustquality.assessment.AssessmentState.CANCELLED;
import static org.trustquality.assessment.AssessmentState.CLOSED;
import static org.trustquality.assessment.AssessmentState.CORRECTING;
import static org.trustquality.assessment.AssessmentState.DRAFT;
import static org.trustquality.assessment.AssessmentState.OPEN;
import static org.trustquality.assessment.AssessmentState.SIGNED_OFF;

/**
 * What can happen to an assessment. This table alone says in which state each may happen
 * and which state follows; everywhere else it is refused.
 */
public enum AssessmentEvent {

	/** People are added, removed, or said to answer on paper. */
	PEOPLE_CHANGE("This assessment has closed, so the people who answer it cannot change.",
			Map.of(DRAFT, DRAFT, OPEN, OPEN)),

	/** It is to ask what a newer edition asks. */
	EDITION_CHANGE(
			"Only an assessment that has not been opened can move to a newer edition. This one keeps its edition.",
			Map.of(DRAFT, DRAFT)),

	/** Answering begins. */
	OPENING("This assessment has been opened already.", Map.of(DRAFT, OPEN)),

	/** People are written to about answering. */
	MAILING("This assessment is not open, so there is nothing to send.", Map.of(OPEN, OPEN)),

	/** People are given more time. */
	EXTENSION("This assessment is not open, so its closing date cannot change.", Map.of(OPEN, OPEN)),

	/** Answering ends, and the answers are counted. */
	CLOSING("This assessment is not open, so it cannot be closed.", Map.of(OPEN, CLOSED)),

	/** Answering begins again, before any result was shown. */
	REOPENING("Only a closed assessment that has not been signed off can be opened again.", Map.of(CLOSED, OPEN)),

	/** The assessment is given up. */
	CANCELLATION("This assessment can no longer be cancelled.",
			Map.of(DRAFT, CANCELLED, OPEN, CANCELLED, CLOSED, CANCELLED)),

	/** Somebody reads what it came to. */
	READING("Results unlock when the assessment closes. Until then nobody sees any answer.",
			Map.of(CLOSED, CLOSED, SIGNED_OFF, SIGNED_OFF, CORRECTING, CORRECTING)),

	/** Whoever reads the comments first withholds some and releases the rest. */
	COMMENTS("Comments are withheld and released after the assessment has closed.",
			Map.of(CLOSED, CLOSED, SIGNED_OFF, SIGNED_OFF, CORRECTING, CORRECTING)),

	/** The board's meeting puts something on record: a level, evidence. */
	MEETING("What the board agrees is recorded after the assessment has closed and before it is signed off.",
			Map.of(CLOSED, CLOSED, CORRECTING, CORRECTING)),

	/** The board does something about what it agreed; that goes on after signing. */
	ACTION("What the board does about its levels is recorded after the assessment has closed.",
			Map.of(CLOSED, CLOSED, SIGNED_OFF, SIGNED_OFF, CORRECTING, CORRECTING)),

	/** The chair signs what the board agreed. */
	SIGNING("Only a closed assessment that has not been signed off can be signed.",
			Map.of(CLOSED, SIGNED_OFF, CORRECTING, SIGNED_OFF)),

	/** What was signed is worked over, for another version. */
	CORRECTION("Only an assessment that has been signed off can be corrected.", Map.of(SIGNED_OFF, CORRECTING)),

	/** The correction is given up, and what was signed last stays. */
	CORRECTION_GIVEN_UP("This assessment is not being corrected.", Map.of(CORRECTING, SIGNED_OFF));

	private final String refusal;

	private final Map<AssessmentState, AssessmentState> next;

	AssessmentEvent(String refusal, Map<AssessmentState, AssessmentState> next) {
		this.refusal = refusal;
		this.next = next;
	}

	/** Whether it may happen in a state. */
	public boolean isAllowedIn(AssessmentState state) {
		return this.next.containsKey(state);
	}

	/**
	 * Whether it comes to nothing once the answers are deleted: they are counted again,
	 * or sealed beside what follows from them.
	 */
	boolean needsAnswers() {
		return this == REOPENING || this == SIGNING || this == CORRECTION;
	}

	/**
	 * The state that follows.
	 * @throws AssessmentRefusal if it may not happen in this state
	 */
	AssessmentState after(AssessmentState state) {
		AssessmentState following = this.next.get(state);
		if (following == null) {
			throw (state == CANCELLED) ? new AssessmentRefusal("This assessment was cancelled.") : refusal();
		}
		return following;
	}

	/** What somebody is told who is too early or too late for it. */
	public AssessmentRefusal refusal() {
		return new AssessmentRefusal(this.refusal);
	}

}
