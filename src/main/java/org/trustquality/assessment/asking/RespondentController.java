package org.trustquality.assessment.asking;

import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What organisers see of one person who is asked, and do for them. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}/respondents/{person}")
class RespondentController {

	private final Assessments assessments;

	private final Invitations invitations;

	private final Sending sending;

	private final Limits limits;

	RespondentController(Assessments assessments, Invitations invitations, Sending sending, Limits limits) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.sending = sending;
		this.limits = limits;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person,
			Model model) {
		show(visit, this.assessments.toOrganise(visit, assessment), person, model);
		return "assessment/asking/respondent";
	}

	@PostMapping("/invitation")
	String send(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person) {
		this.assessments.toOrganise(visit, assessment);
		this.limits.count(Limit.INVITATIONS_OF_TRUST, visit.trustReference().toString());
		this.sending.again(visit, assessment, person);
		return "redirect:" + AssessmentPaths.of(visit, assessment).respondent(person) + "?done=sent";
	}

	@GetMapping("/removal")
	String askRemoval(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person,
			Model model) {
		Assessment organised = this.assessments.toOrganise(visit, assessment);
		organised.requireRespondentsMayChange();
		show(visit, organised, person, model);
		return "assessment/asking/removal";
	}

	@PostMapping("/removal")
	String remove(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person) {
		this.invitations.remove(visit, assessment, person);
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=removed";
	}

	private void show(TrustVisit visit, Assessment organised, UUID person, Model model) {
		model.addAttribute("person",
				this.invitations.withDeliveries(organised)
					.stream()
					.filter((one) -> one.personId().equals(person) && !one.isRemoved())
					.findFirst()
					.orElseThrow(NotVisible::new));
		model.addAttribute("assessment", organised);
		model.addAttribute("paths", AssessmentPaths.of(visit, organised.reference()));
	}

}
