package org.trustquality.assessment.result.page;

import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.asking.Invitations;
import org.trustquality.assessment.result.DisclosedResults;
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

	private final ShownResults results;

	private final Invitations invitations;

	private final Trusts trusts;

	ResultController(ShownResults results, Invitations invitations, Trusts trusts) {
		this.results = results;
		this.invitations = invitations;
		this.trusts = trusts;
	}

	@GetMapping
	String overall(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		DisclosedResults shown = this.results.of(visit, assessment, model);
		if (!shown.isShown()) {
			return "assessment/result/too-few";
		}
		model.addAttribute("profile", ProfilePicture.of(shown, (Signed) model.getAttribute("signed")));
		model.addAttribute("agreement", AgreementPage.of(shown));
		model.addAttribute("gaps", GapPage.of(shown));
		model.addAttribute("priorities", PriorityPage.of(shown));
		model.addAttribute("answered", this.invitations.hasBegun(visit, shown.assessment()));
		return "assessment/result/overall";
	}

	@GetMapping("/dimensions/{dimension}")
	String dimension(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String dimension,
			Model model) {
		DisclosedResults shown = this.results.required(visit, assessment, model);
		model.addAttribute("page",
				DimensionPage.of(shown, shown.edition().dimension(dimension).orElseThrow(NotVisible::new)));
		return "assessment/result/dimension";
	}

	@GetMapping("/indicators/{indicator}")
	String indicator(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			Model model) {
		DisclosedResults shown = this.results.required(visit, assessment, model);
		IndicatorResultPage page = IndicatorResultPage.of(shown, indicator);
		model.addAttribute("page", page);
		model.addAttribute("wording",
				page.spread().indicator().wordingFor(this.trusts.get(visit.trustId()).isSingleAcademy()));
		return "assessment/result/indicator";
	}

}
