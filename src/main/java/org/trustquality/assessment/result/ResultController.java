package org.trustquality.assessment.result;

import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a closed assessment came to: overall, by dimension, by indicator. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}/results")
class ResultController {

	private final ResultDisclosure disclosure;

	private final Trusts trusts;

	ResultController(ResultDisclosure disclosure, Trusts trusts) {
		this.disclosure = disclosure;
		this.trusts = trusts;
	}

	@GetMapping
	String overall(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		DisclosedResults results = show(visit, assessment, model);
		if (!results.isShown()) {
			return "assessment/result/too-few";
		}
		model.addAttribute("profile", ProfilePicture.of(results));
		return "assessment/result/overall";
	}

	@GetMapping("/dimensions/{dimension}")
	String dimension(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String dimension,
			Model model) {
		DisclosedResults results = shown(visit, assessment, model);
		model.addAttribute("page",
				DimensionPage.of(results, results.edition().dimension(dimension).orElseThrow(NotVisible::new)));
		return "assessment/result/dimension";
	}

	@GetMapping("/indicators/{indicator}")
	String indicator(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			Model model) {
		DisclosedResults results = shown(visit, assessment, model);
		IndicatorResultPage page = IndicatorResultPage.of(results, indicator);
		model.addAttribute("page", page);
		model.addAttribute("wording",
				page.spread().indicator().wordingFor(this.trusts.get(visit.trustId()).isSingleAcademy()));
		return "assessment/result/indicator";
	}

	private DisclosedResults show(TrustVisit visit, UUID assessment, Model model) {
		DisclosedResults results = this.disclosure.to(visit, assessment);
		model.addAttribute("results", results);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		return results;
	}

	private DisclosedResults shown(TrustVisit visit, UUID assessment, Model model) {
		DisclosedResults results = show(visit, assessment, model);
		if (!results.isShown()) {
			throw new NotVisible();
		}
		return results;
	}

}
