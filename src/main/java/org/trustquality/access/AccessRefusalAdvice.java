package org.trustquality.access;

import org.trustquality.trust.TrustRefusal;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Turns refusals about people, their roles and trusts into pages. */
@ControllerAdvice
class AccessRefusalAdvice {

	@ExceptionHandler({ AccessRefusal.class, TrustRefusal.class })
	@ResponseStatus(HttpStatus.CONFLICT)
	String refuse(RuntimeException refusal, Model model) {
		model.addAttribute("reason", refusal.getMessage());
		return "access/refusal";
	}

}
