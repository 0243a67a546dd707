package org.trustquality.access.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.Newcomer;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.trusts.Officers;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One trust of the register, and opening it. */
@Controller
@RequestMapping("/administration/register/trusts/{uid}")
class RegisterEntryController {

	private final Administration administrators;

	private final RegisterEntries entries;

	RegisterEntryController(Administration administrators, RegisterEntries entries) {
		this.administrators = administrators;
		this.entries = entries;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable int uid, Model model) {
		this.administrators.require(administrator);
		return show(uid, new EntryOpeningForm(null, null, null, null), List.of(), model);
	}

	@PostMapping("/opening")
	String open(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable int uid,
			@ModelAttribute EntryOpeningForm form, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		List<FieldError> faults = this.entries.faults(uid, form.officers());
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(uid, form, faults, model);
		}
		Optional<UUID> opened = this.entries.open(administrator, uid, form.officers());
		if (opened.isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return show(uid, form, List.of(), model);
		}
		return "redirect:/administration/trusts/" + opened.get() + "?done=opened";
	}

	private String show(int uid, EntryOpeningForm form, List<FieldError> faults, Model model) {
		EntryFacts facts = this.entries.get(uid);
		model.addAttribute("facts", facts);
		model.addAttribute("predecessors", facts.isOpenable() ? this.entries.predecessors(facts) : List.of());
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/register/entry";
	}

	/**
	 * What the form sends that opens a trust of the register.
	 *
	 * @param name the governance professional's name
	 * @param email the governance professional's address
	 */
	record EntryOpeningForm(@Nullable String name, @Nullable String email, @Nullable String chairName,
			@Nullable String chairEmail) {

		Officers officers() {
			return new Officers(new Newcomer(this.name, this.email), new Newcomer(this.chairName, this.chairEmail));
		}

	}

}
