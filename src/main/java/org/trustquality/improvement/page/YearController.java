package org.trustquality.improvement.page;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionPaths;
import org.trustquality.improvement.Actions;
import org.trustquality.improvement.Choosing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The actions of one assessment: the three that the board chose, and the others. */
@Controller
@RequestMapping(ActionPaths.InYear.YEAR)
class YearController {

	private final OpenActions pages;

	private final Actions actions;

	private final Choosing choosing;

	YearController(OpenActions pages, Actions actions, Choosing choosing) {
		this.pages = pages;
		this.actions = actions;
		this.choosing = choosing;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Assessment read = this.pages.open(visit, assessment, model);
		List<Action> belonging = this.actions.of(visit, assessment);
		model.addAttribute("page", YearPage.of(belonging, read.reference(), this.pages.today()));
		return "improvement/year";
	}

	@PostMapping("/{action}/choice")
	String choose(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID action,
			@RequestParam boolean chosen) {
		this.choosing.choose(visit, assessment, action, chosen);
		return "redirect:" + ActionPaths.of(visit).in(assessment).all() + "?done=" + (chosen ? "chosen" : "unchosen");
	}

}
