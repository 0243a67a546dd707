package org.trustquality.api.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param status the status
 * @param detail what is wrong here, in one or two sentences
 * @param errors what is wrong with the body, place by place; null where it was not read
 * @param moreErrors how many more there are than the list holds; null where it holds all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String detail, @Nullable List<BodyError> errors,
		@Nullable Integer moreErrors) {

	static Problem of(HttpStatus status, String detail) {
		return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail, null, null);
	}

	static Problem of(HttpStatus status, String detail, List<BodyError> errors, int moreErrors) {
		return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail, errors,
				(moreErrors > 0) ? moreErrors : null);
	}

}
