package org.trustquality.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a person may not see is not there for them. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotVisible extends RuntimeException {

	public NotVisible() {
		super("Nothing that this person may see");
	}

}
