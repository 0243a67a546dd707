package org.trustquality.assessment.result.page;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.result.DisclosedResults;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the board's answers say beside scores: agreement, gaps and what to do next. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}/results")
class BoardViewController {

	private final ShownResults results;

	BoardViewController(ShownResults results) {
		this.results = results;
	}

	@GetMapping("/agreement")
	String agreement(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		DisclosedResults shown = this.results.required(visit, assessment, model);
		model.addAttribute("page", AgreementPage.of(shown));
		return "assessment/result/agreement";
	}

	@GetMapping("/chief-executive")
	String chiefExecutive(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		DisclosedResults shown = this.results.required(visit, assessment, model);
		model.addAttribute("page", GapPage.of(shown));
		return "assessment/result/chief-executive";
	}

	@GetMapping("/priorities")
	String priorities(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		DisclosedResults shown = this.results.required(visit, assessment, model);
		model.addAttribute("page", PriorityPage.of(shown));
		return "assessment/result/priorities";
	}

}
