package org.trustquality.access.limit;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says when to try again. */
@ControllerAdvice
class TooManyRequestsAdvice {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
	String sayWhen(TooManyRequests refused, HttpServletResponse response, Model model) {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()));
		model.addAttribute(TooManyRequests.WAIT, refused.words());
		return "error/429";
	}

}
