package org.trustquality.access.passkey;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers the script with what to tell the person. */
@RestControllerAdvice
class PasskeyRefusalAdvice {

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refuse(PasskeyRefused refusal) {
		return ResponseEntity.of(refusal.problem())
			.headers((headers) -> headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON))
			.build();
	}

}
