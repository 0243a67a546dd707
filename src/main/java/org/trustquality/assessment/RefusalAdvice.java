package org.trustquality.assessment;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Turns refusals into pages. */
@ControllerAdvice
class RefusalAdvice {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String refuse(AssessmentRefusal refusal, Model model) {
		model.addAttribute("reason", refusal.getMessage());
		return "assessment/refusal";
	}

}
