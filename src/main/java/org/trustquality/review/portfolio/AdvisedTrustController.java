package org.trustquality.review.portfolio;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.review.PortfolioPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** One trust of an adviser and all that it shares. */
@Controller
class AdvisedTrustController {

	private final OneTrust trusts;

	private final Clock clock;

	AdvisedTrustController(OneTrust trusts, Clock clock) {
		this.trusts = trusts;
		this.clock = clock;
	}

	@GetMapping(PortfolioPaths.PORTFOLIO + "/{trust}")
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust,
			@RequestParam Map<String, String> sent, Model model) {
		model.addAttribute("page", this.trusts.page(adviser, trust));
		model.addAttribute("backTo",
				Filter.of(sent, AcademicYear.at(this.clock.instant())).at(PortfolioPaths.PORTFOLIO));
		return "review/portfolio/trust";
	}

}
