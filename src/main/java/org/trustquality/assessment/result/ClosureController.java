package org.trustquality.assessment.result;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.asking.Invitations;
import org.trustquality.assessment.asking.Organising;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Closing an assessment by hand, after being asked once more. It leads to no result: once
 * one was shown, who closed by mistake could not open the assessment again.
 */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/closure")
class ClosureController {

	private final Assessments assessments;

	private final Invitations invitations;

	private final Closing closing;

	ClosureController(Assessments assessments, Invitations invitations, Closing closing) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.closing = closing;
	}

	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Assessment toClose = this.assessments.toOrganise(visit, assessment);
		toClose.requireAllows(AssessmentEvent.CLOSING);
		model.addAttribute("assessment", toClose);
		model.addAttribute("organising", Organising.of(toClose, this.invitations.of(toClose)));
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		return "assessment/result/closure";
	}

	@PostMapping
	String close(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		this.closing.close(visit, assessment);
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=closed";
	}

}
