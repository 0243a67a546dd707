package org.trustquality.improvement.calendar;

import java.time.Clock;
import java.time.Month;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AcademicYear;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Setting the first year of the cycle and the month. */
@Controller
@RequestMapping("/trusts/{trust}/calendar/cycle")
class CycleController {

	private final AssuranceCycles cycles;

	private final Clock clock;

	CycleController(AssuranceCycles cycles, Clock clock) {
		this.cycles = cycles;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, Model model) {
		return page(visit, this.cycles.toChange(visit).map(CycleForm::of).orElseGet(CycleForm::empty), List.of(),
				model);
	}

	@PostMapping
	String set(@RequestAttribute TrustVisit visit, @ModelAttribute CycleForm form, HttpServletResponse response,
			Model model) {
		List<AcademicYear> years = years(visit);
		List<FieldError> errors = form.errors(years);
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(visit, form, errors, model);
		}
		this.cycles.set(visit, form.cycle(years));
		return "redirect:" + TrustCalendar.path(visit) + "?done=set";
	}

	private String page(TrustVisit visit, CycleForm form, List<FieldError> errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("years", years(visit));
		model.addAttribute("months", CycleForm.months().stream().map(NamedMonth::of).toList());
		model.addAttribute("path", TrustCalendar.path(visit));
		return "improvement/calendar/cycle";
	}

	private List<AcademicYear> years(TrustVisit visit) {
		return CycleForm.years(AcademicYear.at(this.clock.instant()), this.cycles.toChange(visit).orElse(null));
	}

	/** A month that can be chosen. */
	record NamedMonth(String value, String words) {

		static NamedMonth of(Month month) {
			return new NamedMonth(Integer.toString(month.getValue()), CycleForm.words(month));
		}

	}

}
