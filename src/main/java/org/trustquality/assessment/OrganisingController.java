package org.trustquality.assessment;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;

/** The organisers' page of one assessment, and opening it. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}")
class OrganisingController {

	private final Assessments assessments;

	private final Invitations invitations;

	private final People people;

	OrganisingController(Assessments assessments, Invitations invitations, People people) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.people = people;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Assessment organised = this.assessments.toOrganise(visit, assessment);
		model.addAttribute("organising", Organising.of(organised, this.invitations.of(organised)));
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		model.addAttribute("readsPaper", this.people.rolesOf(visit).stream().anyMatch(Role.PAPER_READERS::contains));
		return "assessment/organising";
	}

	@PostMapping("/opening")
	String open(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		this.assessments.open(visit, assessment);
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising();
	}

}
