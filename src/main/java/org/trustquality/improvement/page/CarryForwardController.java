package org.trustquality.improvement.page;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.signoff.EarlierTargets;
import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionPaths;
import org.trustquality.improvement.Actions;
import org.trustquality.improvement.CarryingForward;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What earlier years bring into an assessment, all of it to be confirmed. */
@Controller
@RequestMapping(ActionPaths.InYear.YEAR)
class CarryForwardController {

	private final OpenActions pages;

	private final Actions actions;

	private final CarryingForward carrying;

	private final EarlierTargets targets;

	CarryForwardController(OpenActions pages, Actions actions, CarryingForward carrying, EarlierTargets targets) {
		this.pages = pages;
		this.actions = actions;
		this.carrying = carrying;
		this.targets = targets;
	}

	@GetMapping("/carried")
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		List<Action> waiting = this.carrying.waiting(visit, assessment);
		Assessment read = this.pages.open(visit, assessment, model);
		model.addAttribute("waiting", ShownAction.of(waiting, this.pages.today()));
		model.addAttribute("toConfirm",
				YearPage.of(this.actions.of(visit, assessment), assessment, this.pages.today()).toConfirm());
		model.addAttribute("targets", this.targets.open(visit, read));
		model.addAttribute("meeting", read.allows(AssessmentEvent.MEETING));
		return "improvement/carried";
	}

	@PostMapping("/carried")
	String carry(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		int came = this.carrying.carry(visit, assessment);
		return "redirect:" + ActionPaths.of(visit).in(assessment).carried() + ((came > 0) ? "?done=carried" : "");
	}

	@PostMapping("/{action}/confirmation")
	String confirm(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID action) {
		this.carrying.confirm(visit, assessment, action);
		return "redirect:" + ActionPaths.of(visit).in(assessment).carried() + "?done=confirmed";
	}

}
