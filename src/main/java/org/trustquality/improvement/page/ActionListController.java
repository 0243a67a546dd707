package org.trustquality.improvement.page;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.Assessments;
import org.trustquality.improvement.ActionPaths;
import org.trustquality.improvement.ActionStatus;
import org.trustquality.improvement.Actions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** All actions of a trust. */
@Controller
class ActionListController {

	private final OpenActions pages;

	private final Actions actions;

	private final Assessments assessments;

	ActionListController(OpenActions pages, Actions actions, Assessments assessments) {
		this.pages = pages;
		this.actions = actions;
		this.assessments = assessments;
	}

	@GetMapping(ActionPaths.ACTIONS)
	String list(@RequestAttribute TrustVisit visit, @RequestParam(defaultValue = "") String status,
			@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String owner, Model model) {
		this.pages.open(visit, model);
		model.addAttribute("page",
				ActionList.of(this.actions.all(visit), new ActionList.Filter(status, year, owner), this.pages.today()));
		model.addAttribute("statuses", ActionStatus.values());
		model.addAttribute("assessments",
				this.assessments.list(visit).stream().filter((one) -> one.allows(AssessmentEvent.ACTION)).toList());
		return "improvement/list";
	}

}
