package org.trustquality.assessment.evidence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.evidence.Collecting;
import org.trustquality.assessment.evidence.ItemFacts;

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

/** Adding a link to a document. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/evidence/indicators/{indicator}/links")
class LinkController {

	private final OpenEvidence evidence;

	private final Collecting collecting;

	LinkController(OpenEvidence evidence, Collecting collecting) {
		this.evidence = evidence;
		this.collecting = collecting;
	}

	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			Model model) {
		this.evidence.indicator(this.evidence.toChange(visit, assessment, model), indicator, model);
		return ask(new TypedLink(null), ItemForm.EMPTY, List.of(), model);
	}

	@PostMapping
	String add(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			@ModelAttribute ItemForm form, @RequestParam(required = false) @Nullable String link, Model model,
			HttpServletResponse response) {
		this.collecting.requireRoom(visit, assessment, indicator);
		TypedLink typed = new TypedLink(link);
		List<FieldError> errors = new ArrayList<>(typed.faults());
		ItemFacts facts = form.facts(this.evidence.today(), errors);
		if (errors.isEmpty()) {
			this.collecting.addLink(visit, assessment, indicator, facts, typed.clean());
			return "redirect:" + EvidencePaths.of(visit, assessment).indicator(indicator) + "?done=added";
		}
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		this.evidence.indicator(this.evidence.toChange(visit, assessment, model), indicator, model);
		return ask(typed, form, errors, model);
	}

	private static String ask(TypedLink link, ItemForm form, List<FieldError> errors, Model model) {
		model.addAttribute("link", link.clean());
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/evidence/link";
	}

}
