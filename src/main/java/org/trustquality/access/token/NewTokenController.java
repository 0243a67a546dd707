package org.trustquality.access.token;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Makes a token. The answer to the form is the one page that shows it, so it is stored
 * nowhere, not even until a redirect has arrived. The form names the token that it makes:
 * sent again, by reloading that page, it makes no second one and leads to the list.
 */
@Controller
@RequestMapping(AccessTokens.PAGE + "/new")
class NewTokenController {

	private final AccessTokens tokens;

	private final People people;

	private final Limits limits;

	NewTokenController(AccessTokens tokens, People people, Limits limits) {
		this.tokens = tokens;
		this.people = people;
		this.limits = limits;
	}

	@GetMapping
	String show(Model model) {
		return page(TokenForm.empty(), List.of(), model);
	}

	@PostMapping
	String make(@AuthenticationPrincipal SignedInPerson signedIn, @ModelAttribute("form") TokenForm form,
			HttpServletResponse response, Model model) {
		List<FieldError> errors = form.errors();
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(form.withKey(), errors, model);
		}
		this.limits.count(Limit.TOKENS_OF_PERSON, signedIn.personId().toString());
		Person person = this.people.get(signedIn.personId());
		Optional<PlainToken> made = this.tokens.make(person, form.id().orElseThrow(), form.plan());
		if (made.isEmpty()) {
			return "redirect:" + AccessTokens.PAGE;
		}
		model.addAttribute("plan", form.plan());
		model.addAttribute("token", made.get().reveal());
		return "access/token/made";
	}

	private static String page(TokenForm form, List<FieldError> errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("scopes", TokenScope.values());
		model.addAttribute("lifetimes", TokenForm.LIFETIMES);
		return "access/token/new";
	}

}
