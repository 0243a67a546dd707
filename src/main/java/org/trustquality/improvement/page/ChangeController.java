package org.trustquality.improvement.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionElsewhere;
import org.trustquality.improvement.ActionPaths;
import org.trustquality.improvement.ActionPlan;
import org.trustquality.improvement.Improving;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changing what an action says, who sees to it and until when. */
@Controller
@RequestMapping(ActionPaths.ACTION + "/change")
class ChangeController {

	private final OpenActions pages;

	private final Improving improving;

	ChangeController(OpenActions pages, Improving improving) {
		this.pages = pages;
		this.improving = improving;
	}

	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID action, Model model) {
		Action found = this.improving.toChange(visit, action);
		return ask(visit, found, ActionForm.of(found), List.of(), model);
	}

	@PostMapping
	String change(@RequestAttribute TrustVisit visit, @PathVariable UUID action, @ModelAttribute ActionForm form,
			Model model, HttpServletResponse response) {
		Action found = this.improving.toChange(visit, action);
		ActionCheck check = new ActionCheck(form, this.pages.accounts(visit, found), this.pages.today(),
				found.plan().dueOn());
		Optional<ActionPlan> plan = check.plan();
		List<FieldError> errors = new ArrayList<>(check.errors());
		if (form.seenVersion().isEmpty()) {
			errors.add(FieldError.incomplete("what"));
		}
		if (plan.isEmpty() || !errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(visit, found, form, errors, model);
		}
		try {
			this.improving.change(visit, action, plan.get(), form.seenVersion().orElseThrow());
			return "redirect:" + ActionPaths.of(visit).action(action) + "?done=changed";
		}
		catch (ActionElsewhere conflict) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return conflict(visit, plan.get(), conflict.stored(), model);
		}
	}

	private String ask(TrustVisit visit, Action found, ActionForm form, List<FieldError> errors, Model model) {
		this.pages.open(visit, model);
		model.addAttribute("shown", new ShownAction(found, this.pages.today()));
		model.addAttribute("form", form);
		model.addAttribute("accounts", this.pages.accounts(visit, found));
		model.addAttribute("errors", errors);
		return "improvement/change";
	}

	private String conflict(TrustVisit visit, ActionPlan mine, Action stored, Model model) {
		this.pages.open(visit, model);
		model.addAttribute("shown", new ShownAction(stored, this.pages.today()));
		model.addAttribute("mine", mine);
		model.addAttribute("form", ActionForm.of(mine, stored.version()));
		return "improvement/conflict";
	}

}
