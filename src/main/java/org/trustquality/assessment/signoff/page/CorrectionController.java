package org.trustquality.assessment.signoff.page;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.MeetingPaths;
import org.trustquality.assessment.signoff.Corrections;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Working over what was signed, and giving that up. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/correction")
class CorrectionController {

	private final Corrections corrections;

	CorrectionController(Corrections corrections) {
		this.corrections = corrections;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		return show(visit, assessment, new CorrectionForm(null), List.of(), model);
	}

	@PostMapping
	String begin(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute CorrectionForm form,
			Model model, HttpServletResponse response) {
		List<FieldError> errors = form.givenReason().errors("everyone in your trust");
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, assessment, form, errors, model);
		}
		this.corrections.begin(visit, assessment, form.givenReason().text());
		return "redirect:" + paths(visit, assessment).overview();
	}

	@PostMapping("/removal")
	String giveUp(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		int version = this.corrections.giveUp(visit, assessment);
		return "redirect:" + paths(visit, assessment).version(version);
	}

	private String show(TrustVisit visit, UUID reference, CorrectionForm form, List<FieldError> errors, Model model) {
		model.addAttribute("correctable", this.corrections.correctable(visit, reference));
		model.addAttribute("paths", paths(visit, reference));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/signoff/correction";
	}

	private static MeetingPaths paths(TrustVisit visit, UUID assessment) {
		return AssessmentPaths.of(visit, assessment).meeting();
	}

}
