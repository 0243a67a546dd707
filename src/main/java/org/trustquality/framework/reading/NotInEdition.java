package org.trustquality.framework.reading;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An address names something that the edition does not hold. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotInEdition extends RuntimeException {

	NotInEdition() {
		super("The edition holds nothing of this name");
	}

}
