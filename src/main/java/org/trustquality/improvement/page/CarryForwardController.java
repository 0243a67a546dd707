package org.trustquality.improvement.page;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentEvent;
import org.trustquality.assessment.meeting.AgreedLevels;
import org.trustquality.assessment.meeting.EarlierAgreement;
import org.trustquality.assessment.signoff.SignedBefore;
import org.trustquality.framework.Edition;
import org.trustquality.improvement.Action;
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

	private final SignedBefore before;

	private final AgreedLevels levels;

	CarryForwardController(OpenActions pages, Actions actions, CarryingForward carrying, SignedBefore before,
			AgreedLevels levels) {
		this.pages = pages;
		this.actions = actions;
		this.carrying = carrying;
		this.before = before;
		this.levels = levels;
	}

	@GetMapping("/carried")
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		List<Action> waiting = this.carrying.waiting(visit, assessment);
		Assessment read = this.pages.open(visit, assessment, model);
		model.addAttribute("waiting", ShownAction.of(waiting, this.pages.today()));
		model.addAttribute("toConfirm",
				YearPage.of(this.actions.of(visit, assessment), assessment, this.pages.today()).toConfirm());
		model.addAttribute("targets", targets(visit, read));
		model.addAttribute("meeting", read.allows(AssessmentEvent.MEETING));
		return "improvement/carried";
	}

	/** Those on which this year's meeting has not yet put anything on record. */
	private List<Target> targets(TrustVisit visit, Assessment assessment) {
		Edition edition = this.pages.edition(assessment);
		Set<Integer> settled = this.levels.of(assessment).keySet();
		return this.before.agreements(visit, assessment)
			.entrySet()
			.stream()
			.filter((earlier) -> earlier.getValue().agreement().targetLevel() != null
					&& !settled.contains(edition.position(earlier.getKey())))
			.map((earlier) -> Target.of(edition, earlier.getKey(), earlier.getValue()))
			.toList();
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

	/**
	 * What a board aimed at a year ago.
	 *
	 * @param indicator the id of the indicator
	 * @param agreed the level that it agreed then, in words
	 * @param target the level that it aimed at, in words
	 */
	record Target(String indicator, String title, String year, String agreed, String target) {

		static Target of(Edition edition, String indicator, EarlierAgreement earlier) {
			return new Target(indicator, edition.indicators().get(edition.position(indicator)).title(),
					earlier.year().toString(), earlier.agreement().words(edition),
					earlier.agreement().targetWords(edition));
		}

	}

}
