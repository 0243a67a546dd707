package org.trustquality.assessment.setup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.access.TypedDay;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentKind;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.AssuranceExpected;
import org.trustquality.assessment.TypedPlan;
import org.trustquality.assessment.own.OwnIndicatorPaths;
import org.trustquality.trust.EnglishDay;

import org.springframework.beans.factory.ObjectProvider;
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

	private final SettingUp settingUp;

	private final ObjectProvider<AssuranceExpected> expected;

	private final Clock clock;

	SetUpController(SettingUp settingUp, ObjectProvider<AssuranceExpected> expected, Clock clock) {
		this.settingUp = settingUp;
		this.expected = expected;
		this.clock = clock;
	}

	@GetMapping("/trusts/{trust}/assessments/new")
	String show(@RequestAttribute TrustVisit visit, Model model) {
		List<Offer> offers = this.settingUp.offers(visit);
		TypedDay closing = TypedDay.of(EnglishDay.today(this.clock).plusWeeks(USUAL_WEEKS));
		SetUpForm form = new SetUpForm(null, null, null, null, closing.day(), closing.month(), closing.year(), "17:00");
		return show(visit, offers, form, List.of(), model);
	}

	@PostMapping("/trusts/{trust}/assessments")
	String setUp(@RequestAttribute TrustVisit visit, @ModelAttribute SetUpForm form, Model model,
			HttpServletResponse response) {
		List<Offer> offers = this.settingUp.offers(visit);
		SetUpCheck check = new SetUpCheck(form, offers, this.clock.instant());
		Optional<SetUpCheck.Choice> choice = check.choice();
		if (choice.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, offers, form, check.errors(), model);
		}
		Assessment assessment = this.settingUp.setUp(visit, choice.get().plan(), choice.get().offer());
		return "redirect:" + AssessmentPaths.of(visit, assessment.reference()).organising();
	}

	private String show(TrustVisit visit, List<Offer> offers, SetUpForm form, List<FieldError> errors, Model model) {
		model.addAttribute("trustPath", AssessmentPaths.trust(visit));
		model.addAttribute("own", OwnIndicatorPaths.of(visit).list());
		model.addAttribute("offers", offers);
		model.addAttribute("years", TypedPlan.years(this.clock.instant()));
		model.addAttribute("kinds", AssessmentKind.values());
		model.addAttribute("externalDue", externalDue(visit));
		model.addAttribute("minimums", TypedPlan.MINIMUMS);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/setup/set-up";
	}

	/** Nothing is due where nobody keeps a cycle. */
	private List<AcademicYear> externalDue(TrustVisit visit) {
		AssuranceExpected asked = this.expected.getIfAvailable();
		return (asked != null) ? asked.external(visit, TypedPlan.years(this.clock.instant())) : List.of();
	}

}
