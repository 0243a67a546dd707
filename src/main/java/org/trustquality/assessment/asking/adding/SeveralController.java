package org.trustquality.assessment.asking.adding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding several people at once from a pasted or uploaded list. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}/respondents/several")
class SeveralController {

	private final Assessments assessments;

	private final Adding adding;

	private final Limits limits;

	SeveralController(Assessments assessments, Adding adding, Limits limits) {
		this.assessments = assessments;
		this.adding = adding;
		this.limits = limits;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		return show(changeable(visit, assessment), visit,
				new Attempt(SeveralForm.EMPTY, new Roll(List.of()), List.of()), model);
	}

	@PostMapping
	String add(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute SeveralForm form,
			Model model, HttpServletResponse response) {
		Assessment changed = changeable(visit, assessment);
		this.limits.count(Limit.INVITATIONS_OF_TRUST, visit.trustReference().toString());
		Attempt attempt = attempt(visit, assessment, form);
		if (attempt.errors().isEmpty()) {
			return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=added";
		}
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return show(changed, visit, attempt, model);
	}

	private Attempt attempt(TrustVisit visit, UUID assessment, SeveralForm form) {
		Optional<String> fault = form.fault();
		if (fault.isPresent()) {
			return new Attempt(form, new Roll(List.of()), List.of(new FieldError("people", fault.get())));
		}
		Roll roll = Roll.read(form.text().orElseThrow());
		if (roll.lines().isEmpty()) {
			return new Attempt(form.unfolded(), roll, List.of(new FieldError("people", "There is nobody in the list")));
		}
		try {
			Roll checked = roll.with(roll.wrong().isEmpty() ? this.adding.add(visit, assessment, roll.people())
					: this.adding.check(visit, assessment, roll.people()));
			return new Attempt(form.unfolded(), checked,
					checked.wrong()
						.stream()
						.map((line) -> new FieldError("line-" + line.number(), line.message()))
						.toList());
		}
		catch (AssessmentRefusal refusal) {
			return new Attempt(form.unfolded(), roll, List.of(new FieldError("people", refusal.getMessage())));
		}
	}

	private Assessment changeable(TrustVisit visit, UUID assessment) {
		Assessment organised = this.assessments.toOrganise(visit, assessment);
		organised.requireRespondentsMayChange();
		return organised;
	}

	private static String show(Assessment assessment, TrustVisit visit, Attempt attempt, Model model) {
		model.addAttribute("assessment", assessment);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment.reference()));
		model.addAttribute("form", attempt.form());
		model.addAttribute("roll", attempt.roll());
		model.addAttribute("errors", attempt.errors());
		return "assessment/asking/adding/several";
	}

	/** What was typed, what was read from it, and what is wrong. */
	private record Attempt(SeveralForm form, Roll roll, List<FieldError> errors) {
	}

}
