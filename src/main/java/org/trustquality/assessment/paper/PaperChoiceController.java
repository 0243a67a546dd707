package org.trustquality.assessment.paper;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.asking.Invitation;
import org.trustquality.assessment.asking.PaperChoices;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether a person answers on paper: what that means, saying so and taking it back. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/respondents/{person}/paper-choice")
class PaperChoiceController {

	private final Assessments assessments;

	private final PaperChoices choices;

	PaperChoiceController(Assessments assessments, PaperChoices choices) {
		this.assessments = assessments;
		this.choices = choices;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person,
			Model model) {
		Assessment organised = this.assessments.toOrganise(visit, assessment);
		Invitation invitation = this.choices.toTypeIn(visit, assessment, person);
		model.addAttribute("invitation", invitation);
		model.addAttribute("opened", this.choices.isOpened(visit, invitation));
		model.addAttribute("self", person.equals(visit.personId()));
		model.addAttribute("assessment", organised);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		return "assessment/paper/choice";
	}

	@PostMapping
	String choose(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person) {
		this.choices.choosePaper(visit, assessment, person);
		return "redirect:" + AssessmentPaths.of(visit, assessment).paperChoice(person);
	}

	@PostMapping("/removal")
	String remove(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID person) {
		this.choices.chooseOnline(visit, assessment, person);
		return "redirect:" + AssessmentPaths.of(visit, assessment).paperChoice(person);
	}

}
