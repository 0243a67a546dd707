package org.trustquality.assessment.result;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A comment was named that is none of those on the page. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class CommentUnknown extends RuntimeException {

	CommentUnknown() {
		super("No such comment on this assessment");
	}

}
