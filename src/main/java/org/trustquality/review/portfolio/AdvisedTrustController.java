package org.trustquality.review.portfolio;

import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.PortfolioPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** One trust of an adviser and all that it shares. */
@Controller
class AdvisedTrustController {

	private final OneTrust trusts;

	AdvisedTrustController(OneTrust trusts) {
		this.trusts = trusts;
	}

	@GetMapping(PortfolioPaths.PORTFOLIO + "/{trust}")
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, Model model) {
		model.addAttribute("page", this.trusts.page(adviser, trust));
		return "review/portfolio/trust";
	}

}
