package org.trustquality.assessment.asking.adding;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding one person to an assessment, or the whole board as the trust knows it. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}")
class AddingController {

	private final Assessments assessments;

	private final Adding adding;

	private final Limits limits;

	AddingController(Assessments assessments, Adding adding, Limits limits) {
		this.assessments = assessments;
		this.adding = adding;
		this.limits = limits;
	}

	@GetMapping("/respondents")
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		return show(visit, assessment, new PersonForm(null, null, Role.TRUSTEE.name()), List.of(), model);
	}

	@PostMapping("/respondents")
	String add(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute PersonForm form,
			Model model, HttpServletResponse response) {
		List<FieldError> errors = form.errors();
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, assessment, form, errors, model);
		}
		this.assessments.toOrganise(visit, assessment);
		this.limits.count(Limit.INVITATIONS_OF_TRUST, visit.trustReference().toString());
		List<Fault> faults = this.adding.add(visit, assessment, List.of(form.person()));
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return show(visit, assessment, form, faults.stream().map(Fault::error).toList(), model);
		}
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=added";
	}

	@PostMapping("/board")
	String addBoard(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		this.adding.addBoard(visit, assessment);
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=added";
	}

	private String show(TrustVisit visit, UUID assessment, PersonForm form, List<FieldError> errors, Model model) {
		Assessment organised = this.assessments.toOrganise(visit, assessment);
		organised.requireRespondentsMayChange();
		model.addAttribute("assessment", organised);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		model.addAttribute("roles", PersonToAsk.ROLES);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/asking/adding/person";
	}

}
