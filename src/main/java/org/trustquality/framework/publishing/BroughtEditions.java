package org.trustquality.framework.publishing;

/**
 * Knows which editions administrators brought, rather than the service itself; whoever
 * keeps what they bring tells it.
 */
public interface BroughtEditions {

	/** Whether an administrator brought the edition of a number. */
	boolean isBrought(String number);

}
