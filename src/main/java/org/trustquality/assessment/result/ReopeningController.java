package org.trustquality.assessment.result;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
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

/** Letting people answer again, with a reason that everybody reads. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/reopening")
class ReopeningController {

	private final Reopening reopening;

	private final Clock clock;

	ReopeningController(Reopening reopening, Clock clock) {
		this.reopening = reopening;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		return show(visit, this.reopening.reopenable(visit, assessment),
				new ReopeningForm(null, null, null, "17:00", null), List.of(), model);
	}

	@PostMapping
	String reopen(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute ReopeningForm form,
			Model model, HttpServletResponse response) {
		Assessment closed = this.reopening.reopenable(visit, assessment);
		List<FieldError> errors = new ArrayList<>();
		Optional<Instant> closesAt = form.moment(this.clock.instant(), errors);
		if (closesAt.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, closed, form, errors, model);
		}
		this.reopening.reopen(visit, assessment, closesAt.get(), form.givenReason().text());
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=reopened";
	}

	private static String show(TrustVisit visit, Assessment assessment, ReopeningForm form, List<FieldError> errors,
			Model model) {
		model.addAttribute("assessment", assessment);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment.reference()));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/result/reopening";
	}

}
