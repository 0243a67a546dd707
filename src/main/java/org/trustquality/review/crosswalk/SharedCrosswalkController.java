package org.trustquality.review.crosswalk;

import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.PortfolioPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a trust shares with an adviser, laid over frameworks by others. */
@Controller
@RequestMapping(PortfolioPaths.SHARED + "/crosswalk")
class SharedCrosswalkController {

	private final SharedCrosswalk crosswalk;

	SharedCrosswalkController(SharedCrosswalk crosswalk) {
		this.crosswalk = crosswalk;
	}

	@GetMapping
	String list(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			Model model) {
		model.addAttribute("crosswalk", page(adviser, new PortfolioPaths(trust, assessment), model).frameworks());
		return "review/crosswalk/list";
	}

	@GetMapping("/{framework}")
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@PathVariable String framework, Model model) {
		LaidAssessment laid = page(adviser, new PortfolioPaths(trust, assessment), model);
		model.addAttribute("crosswalk", laid.frameworks());
		model.addAttribute("page", laid.over(framework));
		return "review/crosswalk/framework";
	}

	private LaidAssessment page(AdviserVisit adviser, PortfolioPaths paths, Model model) {
		LaidAssessment laid = this.crosswalk.of(adviser, paths.trust(), paths.assessment());
		model.addAttribute("laid", laid);
		model.addAttribute("path", paths.crosswalk());
		model.addAttribute("backTo", paths.shared());
		model.addAttribute("backWords", "Back to what the board agreed");
		model.addAttribute("indicators", null);
		return laid;
	}

}
