package org.trustquality.review.crosswalk;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** A board's results laid over frameworks by others. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/results/crosswalk")
class BoardCrosswalkController {

	private final BoardCrosswalk crosswalk;

	BoardCrosswalkController(BoardCrosswalk crosswalk) {
		this.crosswalk = crosswalk;
	}

	@GetMapping
	String list(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		LaidAssessment laid = page(visit, assessment, model);
		model.addAttribute("crosswalk", laid.frameworks());
		return "review/crosswalk/list";
	}

	@GetMapping("/{framework}")
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String framework,
			Model model) {
		LaidAssessment laid = page(visit, assessment, model);
		model.addAttribute("crosswalk", laid.frameworks());
		model.addAttribute("page", laid.over(framework));
		return "review/crosswalk/framework";
	}

	private LaidAssessment page(TrustVisit visit, UUID assessment, Model model) {
		LaidAssessment laid = this.crosswalk.of(visit, assessment);
		AssessmentPaths paths = AssessmentPaths.of(visit, assessment);
		model.addAttribute("laid", laid);
		model.addAttribute("path", paths.crosswalk());
		model.addAttribute("backTo", paths.results());
		model.addAttribute("backWords", "Back to all results");
		model.addAttribute("indicators", laid.withTrustees() ? paths.results() + "/indicators/" : null);
		return laid;
	}

}
