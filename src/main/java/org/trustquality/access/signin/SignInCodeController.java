package org.trustquality.access.signin;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.Person;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.TypedCode;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the code that was mailed and signs in. */
@Controller
@RequestMapping(SignInCodes.PAGE)
class SignInCodeController {

	private final SignInCodes codes;

	private final SignIn signIn;

	private final Destination destination;

	SignInCodeController(SignInCodes codes, SignIn signIn, Destination destination) {
		this.codes = codes;
		this.signIn = signIn;
		this.destination = destination;
	}

	@GetMapping
	String show(HttpServletRequest request, Model model) {
		return this.codes.isAsked(request) ? page("", List.of(), model) : "redirect:" + SignInController.PAGE;
	}

	@PostMapping
	String signIn(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Optional<TypedCode> typed = TypedCode.typed(code, SignInCodes.LENGTH);
		if (typed.isEmpty()) {
			return refuse(code,
					"Enter the 8 letters and digits from the e-mail, such as K7PD 3XWM. No code holds 0, 1, I, L, O or U",
					response, model);
		}
		Attempt attempt = this.codes.attempt(typed.get(), request, response);
		Person person = attempt.person();
		if (person == null) {
			return refuse(code, reason(attempt), response, model);
		}
		this.signIn.complete(person, SignInMethod.CODE, request, response);
		this.destination.forget(request, response);
		return "redirect:" + attempt.continueTo();
	}

	@PostMapping("/replacement")
	String mailAgain(HttpServletRequest request, HttpServletResponse response) {
		this.codes.mailAgain(request, response);
		return "redirect:" + SignInCodes.PAGE;
	}

	private static String reason(Attempt attempt) {
		if (attempt.isOver()) {
			return "This code can no longer be used. Send a new code and type that one";
		}
		String tries = (attempt.triesLeft() == 1) ? "once more" : attempt.triesLeft() + " more times";
		return "This is not the code. Check the newest e-mail; you can try " + tries;
	}

	private static String refuse(@Nullable String code, String reason, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return page(code, List.of(new FieldError("code", reason)), model);
	}

	private static String page(@Nullable String code, List<FieldError> errors, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("errors", errors);
		return "access/signin/code";
	}

}
