package org.trustquality.assessment.asking.reminding;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Giving people more time, with a reason that everybody reads. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}/extension")
class ExtensionController {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private final Extending extending;

	private final Clock clock;

	ExtensionController(Extending extending, Clock clock) {
		this.extending = extending;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Assessment extended = this.extending.extendable(visit, assessment);
		ZonedDateTime week = extended.closesAt().atZone(AcademicYear.ENGLAND).plusWeeks(1);
		ExtensionForm form = new ExtensionForm(Integer.toString(week.getDayOfMonth()),
				Integer.toString(week.getMonthValue()), Integer.toString(week.getYear()), CLOCK.format(week), null);
		return show(visit, extended, form, List.of(), model);
	}

	@PostMapping
	String extend(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute ExtensionForm form,
			Model model, HttpServletResponse response) {
		Assessment extended = this.extending.extendable(visit, assessment);
		List<FieldError> errors = new ArrayList<>();
		var moment = form.moment(extended.closesAt(), this.clock.instant(), errors);
		errors.addAll(form.reasonErrors());
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, extended, form, errors, model);
		}
		this.extending.extend(visit, assessment, moment.orElseThrow(), form.cleanReason());
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=extended";
	}

	private static String show(TrustVisit visit, Assessment assessment, ExtensionForm form, List<FieldError> errors,
			Model model) {
		model.addAttribute("assessment", assessment);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment.reference()));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/asking/reminding/extension";
	}

}
