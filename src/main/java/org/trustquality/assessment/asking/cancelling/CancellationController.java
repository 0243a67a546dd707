package org.trustquality.assessment.asking.cancelling;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
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

/** Giving an assessment up, with a reason that everybody reads. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/cancellation")
class CancellationController {

	private final Cancelling cancelling;

	CancellationController(Cancelling cancelling) {
		this.cancelling = cancelling;
	}

	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		return ask(visit, this.cancelling.cancellable(visit, assessment), new CancellationForm(null), List.of(), model);
	}

	@PostMapping
	String cancel(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment,
			@ModelAttribute CancellationForm form, Model model, HttpServletResponse response) {
		Cancelling.Cancellable toCancel = this.cancelling.cancellable(visit, assessment);
		List<FieldError> errors = form.givenReason().errors(toCancel.readers());
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(visit, toCancel, form, errors, model);
		}
		this.cancelling.cancel(visit, assessment, form.givenReason().text());
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=cancelled";
	}

	private static String ask(TrustVisit visit, Cancelling.Cancellable toCancel, CancellationForm form,
			List<FieldError> errors, Model model) {
		model.addAttribute("toCancel", toCancel);
		model.addAttribute("paths", AssessmentPaths.of(visit, toCancel.assessment().reference()));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/asking/cancelling/cancellation";
	}

}
