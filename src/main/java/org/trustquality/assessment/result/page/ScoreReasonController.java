package org.trustquality.assessment.result.page;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.framework.Dimension;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Why a score is what it is, so that anybody can work it out by hand. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}/results")
class ScoreReasonController {

	private final ShownResults results;

	ScoreReasonController(ShownResults results) {
		this.results = results;
	}

	@GetMapping("/score")
	String overall(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		DisclosedResults shown = this.results.required(visit, assessment, model);
		return reasons(ScoreReasons.overall(shown), "Why the overall score", model);
	}

	@GetMapping("/dimensions/{dimension}/score")
	String dimension(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String dimension,
			Model model) {
		DisclosedResults shown = this.results.required(visit, assessment, model);
		Dimension asked = shown.edition().dimension(dimension).orElseThrow(NotVisible::new);
		model.addAttribute("dimension", asked);
		return reasons(ScoreReasons.of(shown, asked), asked.title(), model);
	}

	/** Where there is no score, there is nothing to explain. */
	private static String reasons(@Nullable ScoreReasons reasons, String of, Model model) {
		if (reasons == null) {
			throw new NotVisible();
		}
		model.addAttribute("reasons", reasons);
		model.addAttribute("of", of);
		return "assessment/result/score";
	}

}
