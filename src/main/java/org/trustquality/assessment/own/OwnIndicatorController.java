package org.trustquality.assessment.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.framework.OwnIndicator;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One own indicator: its words, to change until people answer it, and taking it off. */
@Controller
@RequestMapping(OwnIndicatorPaths.LIST + "/{own}")
class OwnIndicatorController {

	private final OwnIndicators indicators;

	private final OwnIndicatorPage page;

	OwnIndicatorController(OwnIndicators indicators, OwnIndicatorPage page) {
		this.indicators = indicators;
		this.page = page;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable String own, Model model) {
		OwnIndicator indicator = open(visit, own, model);
		this.page.ask(visit, OwnIndicatorForm.of(indicator), model);
		return "assessment/own/indicator";
	}

	@PostMapping
	String change(@RequestAttribute TrustVisit visit, @PathVariable String own, @RequestParam Map<String, String> sent,
			Model model, HttpServletResponse response) {
		OwnIndicator indicator = open(visit, own, model);
		this.indicators.requireNotAsked(visit, indicator);
		OwnIndicatorForm form = OwnIndicatorForm.of(sent);
		List<FieldError> errors = new ArrayList<>();
		Optional<OwnIndicator> words = form.words(indicator.number(), this.page.edition(), errors);
		if (words.isEmpty()) {
			this.page.askAgain(visit, form, errors, model, response);
			return "assessment/own/indicator";
		}
		this.indicators.change(visit, words.get());
		return "redirect:" + OwnIndicatorPaths.of(visit).list() + "?done=changed";
	}

	@GetMapping("/removal")
	String askToRemove(@RequestAttribute TrustVisit visit, @PathVariable String own, Model model) {
		open(visit, own, model);
		return "assessment/own/removal";
	}

	@PostMapping("/removal")
	String remove(@RequestAttribute TrustVisit visit, @PathVariable String own) {
		this.indicators.remove(visit, own);
		return "redirect:" + OwnIndicatorPaths.of(visit).list() + "?done=removed";
	}

	private OwnIndicator open(TrustVisit visit, String own, Model model) {
		OwnIndicator indicator = this.indicators.find(visit, own);
		this.page.open(visit, model);
		model.addAttribute("indicator", indicator);
		model.addAttribute("asked", this.indicators.isAsked(visit, indicator));
		model.addAttribute("drafts", this.indicators.drafts(visit, indicator));
		return indicator;
	}

}
