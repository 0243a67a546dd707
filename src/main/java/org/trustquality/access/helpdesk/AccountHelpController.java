package org.trustquality.access.helpdesk;

import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person at the help desk: where they are, and what they are asked. */
@Controller
@RequestMapping("/administration/people/{person}")
class AccountHelpController {

	private final Administration administrators;

	private final Accounts accounts;

	private final Helping helping;

	AccountHelpController(Administration administrators, Accounts accounts, Helping helping) {
		this.administrators = administrators;
		this.accounts = accounts;
		this.helping = helping;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@RequestParam Optional<String> done, Model model) {
		this.administrators.require(administrator);
		Accounts.Account account = this.accounts.get(person);
		model.addAttribute("account", account);
		model.addAttribute("trusts", this.helping.trustsOf(person));
		model.addAttribute("passkeys", this.accounts.passkeys(person));
		model.addAttribute("mergedHere", this.accounts.mergedInto(person));
		model.addAttribute("done", done.orElse(""));
		return "access/helpdesk/person";
	}

	@PostMapping("/invitations/{trustReference}")
	String resend(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@PathVariable UUID trustReference) {
		this.administrators.require(administrator);
		this.helping.resend(administrator, person, trustReference);
		return "redirect:/administration/people/" + person + "?done=sent";
	}

	@GetMapping("/passkeys")
	String askAboutPasskeys(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			Model model) {
		this.administrators.require(administrator);
		model.addAttribute("account", this.accounts.get(person));
		model.addAttribute("passkeys", this.accounts.passkeys(person));
		return "access/helpdesk/passkeys";
	}

	@PostMapping("/passkeys/removal")
	String removePasskeys(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person) {
		this.administrators.require(administrator);
		this.helping.removePasskeys(administrator, person);
		return "redirect:/administration/people/" + person + "?done=passkeys";
	}

	@GetMapping("/devices")
	String askAboutDevices(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			Model model) {
		this.administrators.require(administrator);
		model.addAttribute("account", this.accounts.get(person));
		return "access/helpdesk/devices";
	}

	@PostMapping("/devices/removal")
	String signOut(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person) {
		this.administrators.require(administrator);
		this.helping.signOut(administrator, person);
		return "redirect:/administration/people/" + person + "?done=devices";
	}

}
