package org.trustquality.improvement.page;

import org.trustquality.access.TrustVisit;
import org.trustquality.improvement.ActionPaths;
import org.trustquality.improvement.Actions;
import org.trustquality.improvement.Movements;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Each action beside how its indicator moved since. */
@Controller
class MovementController {

	private final OpenActions pages;

	private final Actions actions;

	private final Movements movements;

	MovementController(OpenActions pages, Actions actions, Movements movements) {
		this.pages = pages;
		this.actions = actions;
		this.movements = movements;
	}

	@GetMapping(ActionPaths.ACTIONS + "/movement")
	String show(@RequestAttribute TrustVisit visit, Model model) {
		this.pages.open(visit, model);
		model.addAttribute("movements", this.movements.of(visit, this.actions.all(visit)));
		return "improvement/movement";
	}

}
