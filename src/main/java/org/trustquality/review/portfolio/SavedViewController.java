package org.trustquality.review.portfolio;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.review.PortfolioPaths;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** An adviser's saved views: saves, lists and deletes them. */
@Controller
@RequestMapping(SavedViewController.VIEWS)
class SavedViewController {

	static final String VIEWS = PortfolioPaths.PORTFOLIO + "/views";

	private final SavedViews views;

	private final Clock clock;

	SavedViewController(SavedViews views, Clock clock) {
		this.views = views;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestAttribute AdviserVisit adviser, Model model) {
		return show(adviser, new SavedViewForm("", ""), List.of(), model);
	}

	@PostMapping
	String save(@RequestAttribute AdviserVisit adviser, SavedViewForm form, Model model, HttpServletResponse response) {
		AcademicYear current = AcademicYear.at(this.clock.instant());
		List<FieldError> errors = form.faults(current);
		if (errors.isEmpty() && !this.views.save(adviser, form.line(), form.filter(current))) {
			errors = List.of(new FieldError("name", "You have a view of this name. Enter another name"));
		}
		if (errors.isEmpty()) {
			return "redirect:" + VIEWS;
		}
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return show(adviser, form, errors, model);
	}

	@PostMapping("/{view}/removal")
	String delete(@RequestAttribute AdviserVisit adviser, @PathVariable UUID view) {
		this.views.delete(adviser, view);
		return "redirect:" + VIEWS;
	}

	private String show(AdviserVisit adviser, SavedViewForm form, List<FieldError> errors, Model model) {
		model.addAttribute("views", this.views.of(adviser));
		model.addAttribute("form", form);
		model.addAttribute("asked", form.filter(AcademicYear.at(this.clock.instant())));
		model.addAttribute("errors", errors);
		return "review/portfolio/views";
	}

}
