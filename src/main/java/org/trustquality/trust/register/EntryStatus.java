package org.trustquality.trust.register;

/** Whether a trust of the register is at work. */
public enum EntryStatus {

	/** At work. */
	OPEN,

	/** Announced, and not yet at work. */
	PROPOSED,

	/** No longer at work. */
	CLOSED

}
