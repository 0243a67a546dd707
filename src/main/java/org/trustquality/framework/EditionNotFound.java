package org.trustquality.framework;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An edition was asked for that nobody has published. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class EditionNotFound extends RuntimeException {

	EditionNotFound(String edition) {
		super("No edition " + edition + " is published");
	}

}
