package org.trustquality.framework;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An indicator was asked for that the edition does not hold. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class IndicatorNotInEdition extends RuntimeException {

	IndicatorNotInEdition(String editionId, String indicatorId) {
		super("Edition " + editionId + " has no indicator " + indicatorId);
	}

}
