package org.trustquality.access.register.imports;

import org.trustquality.trust.register.RegisterRefusal;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Turns refusals about the register into pages. */
@ControllerAdvice
class RegisterRefusalAdvice {

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String refuse(RegisterRefusal refusal, Model model) {
		model.addAttribute("reason", refusal.getMessage());
		return "access/refusal";
	}

}
