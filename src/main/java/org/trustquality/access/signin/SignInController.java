package org.trustquality.access.signin;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.mail.MailAddress;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks who wants to sign in and mails them a code. */
@Controller
@RequestMapping(SignInController.PAGE)
class SignInController {

	static final String PAGE = "/sign-in";

	private final SignInCodes codes;

	private final Destination destination;

	SignInController(SignInCodes codes, Destination destination) {
		this.codes = codes;
		this.destination = destination;
	}

	@GetMapping
	String show(HttpServletRequest request, Model model) {
		return page(new SignInForm(""), List.of(), request, model);
	}

	@PostMapping
	String mailCode(@ModelAttribute SignInForm form, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Optional<MailAddress> address = form.address();
		if (address.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(form, form.errors(), request, model);
		}
		this.codes.mail(address.get(), this.destination.of(request), request, response);
		return "redirect:" + SignInCodes.PAGE;
	}

	private String page(SignInForm form, List<FieldError> errors, HttpServletRequest request, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("continueTo", this.destination.of(request));
		model.addAttribute("errors", errors);
		return "access/signin/sign-in";
	}

}
