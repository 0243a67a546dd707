package org.trustquality.access;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Turns refusals about people and their roles into pages. */
@ControllerAdvice
class AccessRefusalAdvice {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String refuse(AccessRefusal refusal, Model model) {
		model.addAttribute("reason", refusal.getMessage());
		return "access/refusal";
	}

}
