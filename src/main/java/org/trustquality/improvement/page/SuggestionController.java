package org.trustquality.improvement.page;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.meeting.AgreedLevels;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.improvement.ActionPaths;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** What the board might turn to, with what it could do about it. */
@Controller
class SuggestionController {

	private final OpenActions pages;

	private final ResultDisclosure disclosure;

	private final AgreedLevels levels;

	private final Trusts trusts;

	SuggestionController(OpenActions pages, ResultDisclosure disclosure, AgreedLevels levels, Trusts trusts) {
		this.pages = pages;
		this.disclosure = disclosure;
		this.levels = levels;
		this.trusts = trusts;
	}

	@GetMapping(ActionPaths.InYear.YEAR + "/suggestions")
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		DisclosedResults results = this.disclosure.to(visit, assessment);
		this.pages.open(visit, assessment, model);
		model.addAttribute("results", results);
		model.addAttribute("page", SuggestionPage.of(results, this.levels.of(results.assessment()).keySet(),
				this.trusts.get(visit.trustId()).isSingleAcademy()));
		return "improvement/suggestions";
	}

}
