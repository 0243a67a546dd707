package org.trustquality.improvement.page;

import java.util.UUID;

import org.trustquality.access.TrustVisit;

/**
 * The addresses of a trust's actions.
 *
 * @param trust the address of the trust
 */
record ActionPaths(String trust) {

	/** The addresses of actions. */
	static final String ACTIONS = "/trusts/{trust}/actions";

	static final String ACTION = ACTIONS + "/{action}";

	static ActionPaths of(TrustVisit visit) {
		return new ActionPaths("/trusts/" + visit.trustReference());
	}

	/** All actions. */
	public String all() {
		return this.trust + "/actions";
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
		return this.trust + "/comparison/" + before + "/" + now + "/indicators/" + indicator;
	}

	/** The addresses that are about one assessment. */
	public InYear in(UUID assessment) {
		return new InYear(this.trust + "/assessments/" + assessment);
	}

	/**
	 * The addresses of actions in one assessment.
	 *
	 * @param assessment the address of the assessment
	 */
	record InYear(String assessment) {

		/** The addresses of the actions in assessments. */
		static final String YEAR = "/trusts/{trust}/assessments/{assessment}/actions";

		/** The board's three, and the others. */
		public String all() {
			return this.assessment + "/actions";
		}

		/** What the board might turn to. */
		public String suggestions() {
			return all() + "/suggestions";
		}

		/** Adding an action to what was agreed on an indicator. */
		public String add(String indicator) {
			return all() + "/indicators/" + indicator;
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

		/** Where the board agrees a level. */
		public String meeting(String indicator) {
			return this.assessment + "/meeting/indicators/" + indicator;
		}

		/** What the board has agreed so far. */
		public String meeting() {
			return this.assessment + "/meeting";
		}

		/** Carrying evidence items over. */
		public String evidence() {
			return this.assessment + "/evidence/carried";
		}

		public String results(String indicator) {
			return this.assessment + "/results/indicators/" + indicator;
		}

	}

}
