package org.trustquality.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.framework.Editions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Setting up an assessment. */
@Controller
class SetUpController {

	private static final int USUAL_WEEKS = 4;

	private final Assessments assessments;

	private final People people;

	private final Editions editions;

	private final Clock clock;

	SetUpController(Assessments assessments, People people, Editions editions, Clock clock) {
		this.assessments = assessments;
		this.people = people;
		this.editions = editions;
		this.clock = clock;
	}

	@GetMapping("/trusts/{trust}/assessments/new")
	String show(@RequestAttribute TrustVisit visit, Model model) {
		this.people.require(visit, Role.ORGANISERS);
		LocalDate closing = LocalDate.ofInstant(this.clock.instant(), AcademicYear.ENGLAND).plusWeeks(USUAL_WEEKS);
		SetUpForm form = new SetUpForm(null, null, null, Integer.toString(closing.getDayOfMonth()),
				Integer.toString(closing.getMonthValue()), Integer.toString(closing.getYear()), "17:00");
		return show(visit, form, List.of(), model);
	}

	@PostMapping("/trusts/{trust}/assessments")
	String setUp(@RequestAttribute TrustVisit visit, @ModelAttribute SetUpForm form, Model model,
			HttpServletResponse response) {
		this.people.require(visit, Role.ORGANISERS);
		SetUpCheck check = new SetUpCheck(form, this.clock.instant());
		Optional<AssessmentPlan> plan = check.plan(this.editions.current().id());
		if (plan.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, form, check.errors(), model);
		}
		Assessment assessment = this.assessments.setUp(visit, plan.get());
		return "redirect:" + AssessmentPaths.of(visit, assessment.reference()).organising();
	}

	private String show(TrustVisit visit, SetUpForm form, List<FieldError> errors, Model model) {
		model.addAttribute("trustPath", AssessmentPaths.trust(visit));
		model.addAttribute("edition", this.editions.current());
		model.addAttribute("years", SetUpCheck.years(this.clock.instant()));
		model.addAttribute("kinds", AssessmentKind.values());
		model.addAttribute("minimums", SetUpCheck.MINIMUMS);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/set-up";
	}

}
