package org.trustquality.improvement.page;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionPaths;
import org.trustquality.improvement.Actions;
import org.trustquality.improvement.Improving;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** One action with its history; and taking away what was added by mistake. */
@Controller
@RequestMapping(ActionPaths.ACTION)
class ActionController {

	private final OpenActions pages;

	private final Actions actions;

	private final Improving improving;

	ActionController(OpenActions pages, Actions actions, Improving improving) {
		this.pages = pages;
		this.actions = actions;
		this.improving = improving;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID action, Model model) {
		Action found = this.actions.get(visit, action);
		show(visit, found, model);
		model.addAttribute("notes", this.actions.notes(visit, action));
		model.addAttribute("left", this.pages.hasLeft(visit, found.plan().owner()));
		return "improvement/action";
	}

	@GetMapping("/removal")
	String askRemoval(@RequestAttribute TrustVisit visit, @PathVariable UUID action, Model model) {
		show(visit, this.improving.requireRemovable(visit, action), model);
		return "improvement/removal";
	}

	@PostMapping("/removal")
	String remove(@RequestAttribute TrustVisit visit, @PathVariable UUID action) {
		this.improving.remove(visit, action);
		return "redirect:" + ActionPaths.of(visit).all() + "?done=removed";
	}

	private void show(TrustVisit visit, Action found, Model model) {
		this.pages.open(visit, model);
		model.addAttribute("shown", new ShownAction(found, this.pages.today()));
	}

}
