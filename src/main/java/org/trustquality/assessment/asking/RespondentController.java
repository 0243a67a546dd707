package org.trustquality.assessment.asking;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.Capacity;
import org.trustquality.assessment.FieldError;

/** Adding people to an assessment and taking them off again. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}")
class RespondentController {

	private final Assessments assessments;

	private final Invitations invitations;

	RespondentController(Assessments assessments, Invitations invitations) {
		this.assessments = assessments;
		this.invitations = invitations;
	}

	@GetMapping("/respondents")
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		return show(visit, assessment, new InvitationForm(null, null, Capacity.TRUSTEE.name()), List.of(), model);
	}

	@PostMapping("/respondents")
	String add(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute InvitationForm form,
			Model model, HttpServletResponse response) {
		List<FieldError> errors = form.errors();
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, assessment, form, errors, model);
		}
		this.invitations.invite(visit, assessment, form.cleanName(), form.cleanEmail(),
				form.chosenCapacity().orElseThrow());
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising();
	}

	@PostMapping("/board")
	String addBoard(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		this.invitations.inviteBoard(visit, assessment);
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising();
	}

	@PostMapping("/respondents/{person}/removal")
	String remove(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person) {
		this.invitations.remove(visit, assessment, person);
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising();
	}

	private String show(TrustVisit visit, UUID assessment, InvitationForm form, List<FieldError> errors, Model model) {
		Assessment organised = this.assessments.toOrganise(visit, assessment);
		organised.requireRespondentsMayChange();
		model.addAttribute("assessment", organised);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		model.addAttribute("capacities", Capacity.values());
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/asking/respondent";
	}

}
