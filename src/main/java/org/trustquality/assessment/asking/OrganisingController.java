package org.trustquality.assessment.asking;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;

/** The organisers' page of one assessment, and opening it. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}")
class OrganisingController {

	private final Assessments assessments;

	private final Invitations invitations;

	private final Opening opening;

	OrganisingController(Assessments assessments, Invitations invitations, Opening opening) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.opening = opening;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Assessment organised = this.assessments.toOrganise(visit, assessment);
		model.addAttribute("organising", Organising.of(organised, this.invitations.of(organised)));
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		return "assessment/asking/organising";
	}

	@PostMapping("/opening")
	String open(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		this.opening.open(visit, assessment);
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising();
	}

}
