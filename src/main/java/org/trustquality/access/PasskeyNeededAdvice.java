package org.trustquality.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says how to get a passkey to those who need one. */
@ControllerAdvice
class PasskeyNeededAdvice {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String explain(PasskeyNeeded needed) {
		return "access/passkey-needed";
	}

}
