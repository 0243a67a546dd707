package org.trustquality.access.administration;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.NotVisible;
import org.trustquality.access.Person;
import org.trustquality.access.SignInMethod;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.access.limit.Network;
import org.trustquality.access.signin.SignIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sets a new installation up; there is no such page once it has an administrator. */
@Controller
@RequestMapping(FirstAdministrator.PAGE)
class FirstAdministratorController {

	private final FirstAdministrator administrator;

	private final Limits limits;

	private final SignIn signIn;

	FirstAdministratorController(FirstAdministrator administrator, Limits limits, SignIn signIn) {
		this.administrator = administrator;
		this.limits = limits;
		this.signIn = signIn;
	}

	@GetMapping
	String show(Model model) {
		requireAwaited();
		return page(new FirstAdministratorForm("", "", ""), List.of(), model);
	}

	@PostMapping
	String takeOver(@ModelAttribute FirstAdministratorForm form, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		requireAwaited();
		List<FieldError> errors = form.errors();
		if (!errors.isEmpty()) {
			return refuse(form, errors, response, model);
		}
		this.limits.count(Limit.SET_UP_CODES_TYPED, Network.of(request));
		Optional<Person> person = this.administrator.takeOver(form.typedCode().orElseThrow(), form.cleanName(),
				form.address().orElseThrow());
		if (person.isEmpty()) {
			return refuse(form, List.of(FirstAdministratorForm.WRONG_CODE), response, model);
		}
		this.signIn.complete(person.get(), SignInMethod.CODE, request, response);
		return "redirect:/account";
	}

	private void requireAwaited() {
		if (!this.administrator.isAwaited()) {
			throw new NotVisible();
		}
	}

	private static String refuse(FirstAdministratorForm form, List<FieldError> errors, HttpServletResponse response,
			Model model) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return page(form, errors, model);
	}

	private static String page(FirstAdministratorForm form, List<FieldError> errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "access/administration/set-up";
	}

}
