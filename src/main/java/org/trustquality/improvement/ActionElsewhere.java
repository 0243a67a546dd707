package org.trustquality.improvement;

/** Somebody else changed an action in the meantime. */
public class ActionElsewhere extends RuntimeException {

	private final transient Action stored;

	ActionElsewhere(Action stored) {
		super("Somebody else has changed the action");
		this.stored = stored;
	}

	/** The action as it is now. */
	public Action stored() {
		return this.stored;
	}

}
