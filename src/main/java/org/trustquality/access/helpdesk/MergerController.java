package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
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

/** Merging another account of the same person into this one. */
@Controller
@RequestMapping("/administration/people/{person}/merger")
class MergerController {

	private final Administration administrators;

	private final Accounts accounts;

	private final Helping helping;

	private final Mergers mergers;

	MergerController(Administration administrators, Accounts accounts, Helping helping, Mergers mergers) {
		this.administrators = administrators;
		this.accounts = accounts;
		this.helping = helping;
		this.mergers = mergers;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person, Model model) {
		this.administrators.require(administrator);
		return ask(this.accounts.get(person), new OtherForm(null), List.of(), model);
	}

	/** Looks the other account up, by an address that so stands in no URL. */
	@PostMapping
	String find(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@ModelAttribute OtherForm form, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		Accounts.Account kept = this.accounts.get(person);
		Optional<Accounts.Account> other = form.isReadable() ? this.mergers.other(person, form.clean())
				: Optional.empty();
		if (other.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(kept, form,
					List.of(new FieldError("email", "Enter the e-mail address of the person's other account")), model);
		}
		return "redirect:/administration/people/" + person + "/merger/" + other.get().personId();
	}

	@GetMapping("/{other}")
	String check(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@PathVariable UUID other, Model model) {
		this.administrators.require(administrator);
		Accounts.Account kept = this.accounts.get(person);
		Accounts.Account merged = this.accounts.get(other);
		Mergers.requireTwo(administrator, kept, merged);
		model.addAttribute("kept", kept);
		model.addAttribute("merged", merged);
		model.addAttribute("keptTrusts", this.helping.trustsOf(person));
		model.addAttribute("mergedTrusts", this.helping.trustsOf(other));
		model.addAttribute("obstacles", this.mergers.obstacles(other, person));
		return "access/helpdesk/merger-check";
	}

	@PostMapping("/{other}")
	String merge(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@PathVariable UUID other) {
		this.administrators.require(administrator);
		this.mergers.merge(administrator, other, person);
		return "redirect:/administration/people/" + person + "?done=merged";
	}

	private static String ask(Accounts.Account kept, OtherForm form, List<FieldError> faults, Model model) {
		model.addAttribute("account", kept);
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/helpdesk/merger";
	}

	/** What the form sends that names the other account. */
	record OtherForm(@Nullable String email) {

		boolean isReadable() {
			return clean().chars().noneMatch(Character::isISOControl);
		}

		String clean() {
			return (this.email != null) ? this.email.strip() : "";
		}

	}

}
