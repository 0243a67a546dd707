package org.trustquality.assessment.asking.moving;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a newer edition would change for an assessment, and moving to it. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/edition")
class MoveController {

	private final Moving moving;

	MoveController(Moving moving) {
		this.moving = moving;
	}

	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		model.addAttribute("movable", this.moving.movable(visit, assessment));
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		return "assessment/asking/moving/edition";
	}

	@PostMapping
	String move(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute MoveForm form) {
		this.moving.move(visit, assessment, form.number());
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=moved";
	}

}
