package org.trustquality.improvement;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.MeetingPaths;
import org.trustquality.comparison.ComparisonPaths;

/**
 * The addresses of a trust's actions.
 *
 * @param trustReference the trust's reference
 */
public record ActionPaths(UUID trustReference) {

	/** The addresses of actions. */
	public static final String ACTIONS = "/trusts/{trust}/actions";

	public static final String ACTION = ACTIONS + "/{action}";

	public static ActionPaths of(TrustVisit visit) {
		return new ActionPaths(visit.trustReference());
	}

	/** The trust's own page, with its assessments. */
	public String trust() {
		return AssessmentPaths.trust(this.trustReference);
	}

	/** All actions. */
	public String all() {
		return trust() + "/actions";
	}

	public String action(UUID action) {
		return all() + "/" + action;
	}

	/** Changing what an action says. */
	public String change(UUID action) {
		return action(action) + "/change";
	}

	/** Adding a note and the status that it sets. */
	public String notes(UUID action) {
		return action(action) + "/notes";
	}

	public String removal(UUID action) {
		return action(action) + "/removal";
	}

	/** Each action beside how its indicator moved. */
	public String movement() {
		return all() + "/movement";
	}

	/** One indicator in two years. */
	public String comparison(UUID before, UUID now, String indicator) {
		return new ComparisonPaths(trust()).indicator(before, now, indicator);
	}

	/** The addresses that are about one assessment. */
	public InYear in(UUID assessment) {
		return new InYear(new AssessmentPaths(this.trustReference, assessment, null).meeting());
	}

	/**
	 * The addresses of actions in one assessment.
	 *
	 * @param meeting the addresses of what its board agreed
	 */
	public record InYear(MeetingPaths meeting) {

		/** The addresses of the actions in assessments. */
		public static final String YEAR = "/trusts/{trust}/assessments/{assessment}/actions";

		/** The board's three, and the others. */
		public String all() {
			return this.meeting.actions();
		}

		/** What the board might turn to. */
		public String suggestions() {
			return all() + "/suggestions";
		}

		/** Adding an action to what was agreed on an indicator. */
		public String add(String indicator) {
			return this.meeting.action(indicator);
		}

		/** The same, begun with one of the edition's suggestions. */
		public String add(String indicator, int suggestion) {
			return add(indicator) + "?suggestion=" + suggestion;
		}

		/** What earlier years bring. */
		public String carried() {
			return all() + "/carried";
		}

		/** Whether an action is one of the three. */
		public String choice(UUID action) {
			return all() + "/" + action + "/choice";
		}

		/** That an action of an earlier year goes on. */
		public String confirmation(UUID action) {
			return all() + "/" + action + "/confirmation";
		}

		/** Carrying evidence items over. */
		public String evidence() {
			return this.meeting.evidence() + "/carried";
		}

	}

}
