package org.trustquality.comparison;

import java.util.List;

import org.trustquality.access.TrustVisit;

/**
 * Where the comparison of years learns what the board set out to do. The module that
 * keeps actions stands above and answers; the comparison never claims that an action
 * moved anything.
 */
public interface ActionsTaken {

	/** The actions of a trust in the order of their due dates, in one statement. */
	List<ActionTaken> of(TrustVisit visit);

}
