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

/** Who runs the service: appointing and dismissing. */
@Controller
@RequestMapping("/administration/administrators")
class AdministratorsController {

	private static final String PAGE = "/administration/administrators";

	private final Administration check;

	private final Administrators administrators;

	AdministratorsController(Administration check, Administrators administrators) {
		this.check = check;
		this.administrators = administrators;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedInPerson administrator, Model model) {
		this.check.require(administrator);
		return list(administrator, new AppointmentForm(null, null), List.of(), model);
	}

	@PostMapping
	String appoint(@AuthenticationPrincipal SignedInPerson administrator, @ModelAttribute AppointmentForm form,
			Model model, HttpServletResponse response) {
		this.check.require(administrator);
		List<FieldError> faults = form.newcomer().faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return list(administrator, form, faults, model);
		}
		this.administrators.appoint(form.newcomer());
		return "redirect:" + PAGE;
	}

	@PostMapping("/{person}/removal")
	String dismiss(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person) {
		this.check.require(administrator);
		this.administrators.dismiss(person);
		return "redirect:" + (person.equals(administrator.personId()) ? "/" : PAGE);
	}

	private String list(SignedInPerson administrator, AppointmentForm form, List<FieldError> faults, Model model) {
		model.addAttribute("administrators", this.administrators.list());
		model.addAttribute("self", administrator.personId());
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/helpdesk/administrators";
	}

	/** What the form sends that appoints an administrator. */
	record AppointmentForm(@Nullable String name, @Nullable String email) {

		Newcomer newcomer() {
			return new Newcomer(this.name, this.email);
		}

	}

}
