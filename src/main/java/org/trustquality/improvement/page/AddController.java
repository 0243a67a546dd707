package org.trustquality.improvement.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.framework.Indicator;
import org.trustquality.framework.Suggestion;
import org.trustquality.improvement.ActionPaths;
import org.trustquality.improvement.ActionPlan;
import org.trustquality.improvement.Improving;
import org.trustquality.improvement.Owner;
import org.trustquality.trust.Trusts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding an action to what the board agreed on an indicator. */
@Controller
@RequestMapping(ActionPaths.InYear.YEAR + "/indicators/{indicator}")
class AddController {

	private final OpenActions pages;

	private final Improving improving;

	private final Trusts trusts;

	AddController(OpenActions pages, Improving improving, Trusts trusts) {
		this.pages = pages;
		this.improving = improving;
		this.trusts = trusts;
	}

	/**
	 * Asks what to do.
	 * @param suggestion the place of one of the edition's suggestions to begin with; what
	 * is no such place begins with nothing
	 */
	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			@RequestParam(defaultValue = "") String suggestion, Model model) {
		this.improving.requireMayAdd(visit, assessment, indicator);
		List<Suggestion> suggestions = open(visit, assessment, indicator, model);
		ActionForm form = ActionForm.suggesting(chosen(suggestions, suggestion));
		return show(form, this.pages.accounts(visit), List.of(), model);
	}

	private static @Nullable String chosen(List<Suggestion> suggestions, String place) {
		return (place.matches("[0-9]{1,2}") && Integer.parseInt(place) < suggestions.size())
				? suggestions.get(Integer.parseInt(place)).text() : null;
	}

	@PostMapping
	String add(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			@ModelAttribute ActionForm form, Model model, HttpServletResponse response) {
		this.improving.requireMayAdd(visit, assessment, indicator);
		List<Owner> accounts = this.pages.accounts(visit);
		ActionCheck check = new ActionCheck(form, accounts, this.pages.today(), null);
		Optional<ActionPlan> plan = check.plan();
		if (plan.isPresent()) {
			this.improving.add(visit, assessment, indicator, plan.get());
			return "redirect:" + ActionPaths.of(visit).in(assessment).all() + "?done=added";
		}
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		open(visit, assessment, indicator, model);
		return show(form, accounts, check.errors(), model);
	}

	private List<Suggestion> open(TrustVisit visit, UUID reference, String indicatorId, Model model) {
		Assessment assessment = this.pages.open(visit, reference, model);
		Indicator indicator = this.pages.edition(assessment).indicator(indicatorId).orElseThrow();
		Indicator.Wording wording = indicator.wordingFor(this.trusts.get(visit.trustId()).isSingleAcademy());
		model.addAttribute("indicator", indicator);
		model.addAttribute("wording", wording);
		return wording.suggestions();
	}

	private static String show(ActionForm form, List<Owner> accounts, List<FieldError> errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("accounts", accounts);
		model.addAttribute("errors", errors);
		return "improvement/new";
	}

}
