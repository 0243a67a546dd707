package org.trustquality.access.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.session.RecentSignIn;
import org.trustquality.access.session.SignInAgain;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Asks somebody to sign in again, and remembers where they wanted to go. */
@ControllerAdvice
class SignInAgainAdvice {

	private final Destination destination;

	SignInAgainAdvice(Destination destination) {
		this.destination = destination;
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String ask(SignInAgain needed, HttpServletResponse response, Model model) {
		this.destination.remember(needed.page(), response);
		model.addAttribute("minutes", RecentSignIn.RECENT.toMinutes());
		model.addAttribute("backTo", needed.page());
		return "access/signin/again";
	}

}
