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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All own indicators of a trust, and adding one. */
@Controller
@RequestMapping(OwnIndicatorPaths.LIST)
class OwnIndicatorListController {

	private final OwnIndicators indicators;

	private final OwnIndicatorPage page;

	OwnIndicatorListController(OwnIndicators indicators, OwnIndicatorPage page) {
		this.indicators = indicators;
		this.page = page;
	}

	@GetMapping
	String list(@RequestAttribute TrustVisit visit, @RequestParam Optional<String> done, Model model) {
		List<OwnIndicator> all = this.indicators.of(visit);
		this.page.open(visit, model);
		model.addAttribute("indicators", all);
		model.addAttribute("most", OwnIndicators.MOST);
		model.addAttribute("done", done.orElse(""));
		return "assessment/own/list";
	}

	@GetMapping("/new")
	String ask(@RequestAttribute TrustVisit visit, Model model) {
		this.indicators.requireRoom(visit);
		this.page.ask(visit, OwnIndicatorForm.EMPTY, model);
		return "assessment/own/new";
	}

	@PostMapping
	String add(@RequestAttribute TrustVisit visit, @RequestParam Map<String, String> sent, Model model,
			HttpServletResponse response) {
		this.indicators.requireRoom(visit);
		OwnIndicatorForm form = OwnIndicatorForm.of(sent);
		List<FieldError> errors = new ArrayList<>();
		Optional<OwnIndicator> words = form.words(0, this.page.edition(), errors);
		if (words.isEmpty()) {
			this.page.askAgain(visit, form, errors, model, response);
			return "assessment/own/new";
		}
		this.indicators.add(visit, words.get());
		return "redirect:" + OwnIndicatorPaths.of(visit).list() + "?done=added";
	}

}
