package org.trustquality.access.limit;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says when to try again. */
@ControllerAdvice
class TooManyRequestsAdvice {

	private static final Logger LOG = LoggerFactory.getLogger(TooManyRequestsAdvice.class);

	@ExceptionHandler
	@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
	String sayWhen(TooManyRequests refused, HttpServletResponse response, Model model) {
		LOG.info("Refused: {}", refused.getMessage());
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refused.seconds()));
		model.addAttribute(TooManyRequests.WAIT, refused.words());
		return "error/429";
	}

}
