package org.trustquality.assessment.asking;

import java.time.Clock;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.framework.Editions;
import org.trustquality.assessment.ClosingTime;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The organisers' page of one assessment, and opening it after a last look. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}")
class OrganisingController {

	private final Assessments assessments;

	private final Invitations invitations;

	private final Opening opening;

	private final Letters letters;

	private final Editions editions;

	private final DraftPage drafts;

	private final People people;

	private final Clock clock;

	OrganisingController(Assessments assessments, Invitations invitations, Opening opening, Letters letters,
			Editions editions, DraftPage drafts, People people, Clock clock) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.opening = opening;
		this.letters = letters;
		this.editions = editions;
		this.drafts = drafts;
		this.people = people;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Assessment organised = this.assessments.toOrganise(visit, assessment);
		show(visit, Organising.of(organised, this.invitations.withDeliveries(organised)), model);
		this.drafts.show(organised, model);
		model.addAttribute("reopenable", this.assessments.isReopenable(organised));
		return "assessment/asking/organising";
	}

	@GetMapping("/opening")
	String check(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Organising checked = this.opening.check(visit, assessment);
		show(visit, checked, model);
		checked.mailed()
			.stream()
			.findFirst()
			.ifPresent((first) -> model.addAttribute("letter",
					this.letters.invitation(checked.assessment(), first, Letters.SAMPLE)));
		return "assessment/asking/opening";
	}

	@PostMapping("/opening")
	String open(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		this.opening.open(visit, assessment);
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=opened";
	}

	private void show(TrustVisit visit, Organising organising, Model model) {
		Assessment assessment = organising.assessment();
		model.addAttribute("organising", organising);
		model.addAttribute("edition", this.editions.get(assessment.editionId()));
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment.reference()));
		model.addAttribute("readsPaper", Role.readsPaper(this.people.rolesOf(visit)));
		model.addAttribute("concerns", ClosingTime.concerns(assessment.closesAt(), this.clock.instant()));
	}

}
