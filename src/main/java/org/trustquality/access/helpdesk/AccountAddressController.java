package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.Newcomer;
import org.trustquality.access.SignedInPerson;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Correcting an address: the new one, what it changes, done. */
@Controller
@RequestMapping("/administration/people/{person}/address")
class AccountAddressController {

	private final Administration administrators;

	private final Accounts accounts;

	private final AddressCorrection correction;

	AccountAddressController(Administration administrators, Accounts accounts, AddressCorrection correction) {
		this.administrators = administrators;
		this.accounts = accounts;
		this.correction = correction;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person, Model model) {
		this.administrators.require(administrator);
		return ask(this.accounts.get(person), new AddressForm(null), List.of(), model);
	}

	/**
	 * The check page, or the merger when another account has the address; it is asked for
	 * by a form, so that the address stands in no URL.
	 */
	@PostMapping("/check")
	String check(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@ModelAttribute AddressForm form, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		Accounts.Account account = this.accounts.get(person);
		List<FieldError> faults = form.faults(account);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(account, form, faults, model);
		}
		model.addAttribute("account", account);
		model.addAttribute("email", form.newcomer().cleanEmail());
		model.addAttribute("other", this.correction.other(person, form.newcomer().cleanEmail()).orElse(null));
		return "access/helpdesk/address-check";
	}

	@PostMapping
	String correct(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@ModelAttribute AddressForm form, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		List<FieldError> faults = form.newcomer().addressFaults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(this.accounts.get(person), form, faults, model);
		}
		this.correction.correct(administrator, person, form.newcomer().cleanEmail());
		return "redirect:/administration/people/" + person + "?done=corrected";
	}

	private static String ask(Accounts.Account account, AddressForm form, List<FieldError> faults, Model model) {
		model.addAttribute("account", account);
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/helpdesk/address";
	}

	/** What the form sends that corrects an address. */
	record AddressForm(@Nullable String email) {

		Newcomer newcomer() {
			return new Newcomer(null, this.email);
		}

		List<FieldError> faults(Accounts.Account account) {
			return newcomer().cleanEmail().equals(account.email())
					? List.of(new FieldError("email", "Enter an address that differs from the present one"))
					: newcomer().addressFaults();
		}

	}

}
