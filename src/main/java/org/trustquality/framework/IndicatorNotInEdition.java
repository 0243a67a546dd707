package org.trustquality.framework;

/** An indicator was asked for that the edition does not hold. */
public class IndicatorNotInEdition extends RuntimeException {

	IndicatorNotInEdition(String editionId, String indicatorId) {
		super("Edition " + editionId + " has no indicator " + indicatorId);
	}

}
