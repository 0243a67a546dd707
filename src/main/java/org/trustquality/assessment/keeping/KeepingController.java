package org.trustquality.assessment.keeping;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How long answers are kept: what the rule does, what another would do, changed. */
@Controller
@RequestMapping("/trusts/{trust}/retention")
class KeepingController {

	private final AnswerKeeping keeping;

	private final KeepingPlans plans;

	KeepingController(AnswerKeeping keeping, KeepingPlans plans) {
		this.keeping = keeping;
		this.plans = plans;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @RequestParam Optional<String> done, Model model) {
		int years = this.keeping.years(visit);
		model.addAttribute("done", done.filter("changed"::equals).isPresent());
		return show(visit, years, KeepingForm.of(years), List.of(), model);
	}

	/** Without a number of years: what the rule as it is deletes. */
	@GetMapping("/check")
	String check(@RequestAttribute TrustVisit visit, @ModelAttribute KeepingForm form, Model model,
			HttpServletResponse response) {
		int before = this.keeping.years(visit);
		KeepingForm typed = (form.years() != null) ? form : KeepingForm.of(before);
		if (!typed.faults().isEmpty()) {
			return again(visit, before, typed, model, response);
		}
		return check(visit, before, this.plans.of(visit.trustId(), typed.number()), List.of(), model);
	}

	@PostMapping
	String change(@RequestAttribute TrustVisit visit, @ModelAttribute KeepingForm form, Model model,
			HttpServletResponse response) {
		int before = this.keeping.years(visit);
		if (!form.faults().isEmpty()) {
			return again(visit, before, form, model, response);
		}
		KeepingPlan plan = this.plans.of(visit.trustId(), form.number());
		List<FieldError> doubts = form.doubts(plan);
		if (before != plan.years() && !doubts.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return check(visit, before, plan, doubts, model);
		}
		this.keeping.change(visit, plan);
		return "redirect:" + path(visit) + "?done=changed";
	}

	private String check(TrustVisit visit, int before, KeepingPlan plan, List<FieldError> errors, Model model) {
		model.addAttribute("now", plan.under(before));
		model.addAttribute("plan", plan);
		model.addAttribute("errors", errors);
		model.addAttribute("path", path(visit));
		model.addAttribute("trustPath", AssessmentPaths.trust(visit));
		return "assessment/keeping/check";
	}

	private String again(TrustVisit visit, int years, KeepingForm form, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		model.addAttribute("done", false);
		return show(visit, years, form, form.faults(), model);
	}

	private String show(TrustVisit visit, int years, KeepingForm form, List<FieldError> errors, Model model) {
		model.addAttribute("plan", this.plans.of(visit.trustId(), years));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("path", path(visit));
		model.addAttribute("trustPath", AssessmentPaths.trust(visit));
		return "assessment/keeping/retention";
	}

	private static String path(TrustVisit visit) {
		return AssessmentPaths.trust(visit) + "/retention";
	}

}
