package org.trustquality.assessment.asking.adding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.mail.MailAddress;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Correcting the address of a person who has not begun to answer. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}/respondents/{person}/address")
class AddressController {

	private final Correcting correcting;

	AddressController(Correcting correcting) {
		this.correcting = correcting;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person,
			Model model) {
		return show(visit, assessment, person, "", List.of(), model);
	}

	@PostMapping
	String correct(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person,
			@RequestParam(required = false) @Nullable String email, Model model, HttpServletResponse response) {
		Optional<MailAddress> address = MailAddress.parse(email);
		if (address.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, assessment, person, email,
					List.of(new FieldError("email", "Enter one e-mail address, such as name@example.org")), model);
		}
		try {
			this.correcting.correct(visit, assessment, person, address.get());
			return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=corrected";
		}
		catch (AssessmentRefusal refusal) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return show(visit, assessment, person, email, List.of(new FieldError("email", refusal.getMessage())),
					model);
		}
	}

	private String show(TrustVisit visit, UUID assessment, UUID person, @Nullable String email, List<FieldError> errors,
			Model model) {
		model.addAttribute("person", this.correcting.person(visit, assessment, person));
		model.addAttribute("staysChair", this.correcting.staysChair(visit, person));
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		model.addAttribute("email", email);
		model.addAttribute("errors", errors);
		return "assessment/asking/adding/address";
	}

}
