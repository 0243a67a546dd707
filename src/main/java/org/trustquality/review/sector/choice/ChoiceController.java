package org.trustquality.review.sector.choice;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.Indicator;
import org.trustquality.review.sector.SectorPaths;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a trust decides whether it counts in the picture of the sector. */
@Controller
@RequestMapping("/trusts/{trust}/sector")
class ChoiceController {

	private final SectorChoices choices;

	private final People people;

	private final Editions editions;

	ChoiceController(SectorChoices choices, People people, Editions editions) {
		this.choices = choices;
		this.people = people;
		this.editions = editions;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @RequestParam(defaultValue = "") String done, Model model) {
		SectorChoice choice = this.choices.read(visit);
		model.addAttribute("done", done.equals("decided"));
		return page(visit, choice, ChoiceForm.of(choice), List.of(), model);
	}

	@PostMapping
	String decide(@RequestAttribute TrustVisit visit, @ModelAttribute ChoiceForm form, Model model,
			HttpServletResponse response) {
		SectorChoice choice = this.choices.read(visit);
		List<FieldError> errors = form.errors(this.editions.current()
			.indicators()
			.stream()
			.map(Indicator::id)
			.collect(Collectors.toUnmodifiableSet()));
		if (!errors.isEmpty()) {
			this.people.require(visit, Role.ORGANISERS);
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("done", false);
			return page(visit, choice, form, errors, model);
		}
		this.choices.decide(visit, form.choice());
		return "redirect:" + SectorPaths.choice(visit) + "?done=decided";
	}

	private String page(TrustVisit visit, SectorChoice choice, ChoiceForm form, List<FieldError> errors, Model model) {
		Edition edition = this.editions.current();
		model.addAttribute("choice", choice);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("organiser", this.people.isOrganiser(visit));
		model.addAttribute("dimensions", edition.dimensions());
		model.addAttribute("wishes",
				choice.wished()
					.stream()
					.flatMap((id) -> edition.indicator(id).stream())
					.map(Indicator::title)
					.toList());
		model.addAttribute("path", SectorPaths.choice(visit));
		model.addAttribute("trustPath", AssessmentPaths.trust(visit));
		return "review/sector/choice";
	}

}
