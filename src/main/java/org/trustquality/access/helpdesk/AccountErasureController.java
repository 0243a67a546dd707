package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.personal.Erasure;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Deleting the account of somebody who wants that and cannot sign in. */
@Controller
@RequestMapping("/administration/people/{person}/erasure")
class AccountErasureController {

	private final Administration administrators;

	private final Accounts accounts;

	private final Helping helping;

	private final Erasure erasure;

	AccountErasureController(Administration administrators, Accounts accounts, Helping helping, Erasure erasure) {
		this.administrators = administrators;
		this.accounts = accounts;
		this.helping = helping;
		this.erasure = erasure;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person, Model model) {
		this.administrators.require(administrator);
		return ask(this.accounts.get(person), new ErasureForm(null), List.of(), model);
	}

	@PostMapping
	String erase(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@ModelAttribute ErasureForm form, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		if (this.accounts.isErased(person)) {
			return "redirect:/administration?done=deleted";
		}
		Accounts.Account account = this.accounts.get(person);
		List<FieldError> errors = form.errors(account, this.erasure.namesOf(person));
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(account, form, errors, model);
		}
		if (!this.erasure.obstaclesFor(person).isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return ask(account, form, List.of(), model);
		}
		this.erasure.forPerson(administrator, person, form.text());
		return "redirect:/administration?done=deleted";
	}

	private String ask(Accounts.Account account, ErasureForm form, List<FieldError> errors, Model model) {
		model.addAttribute("account", account);
		model.addAttribute("trusts", this.helping.trustsOf(account.personId()));
		model.addAttribute("obstacles", this.erasure.obstaclesFor(account.personId()));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "access/helpdesk/erasure";
	}

}
