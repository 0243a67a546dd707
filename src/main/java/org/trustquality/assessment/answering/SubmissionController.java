package org.trustquality.assessment.answering;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.reading.AnswerReadings;
import org.trustquality.trust.Trusts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last check, sending the response in, and the respondent's own copy. */
@Controller
@RequestMapping({ AssessmentPaths.RESPONSE, AssessmentPaths.PAPER })
class SubmissionController {

	private final Answering answering;

	private final AnswerReadings readings;

	private final Trusts trusts;

	SubmissionController(Answering answering, AnswerReadings readings, Trusts trusts) {
		this.answering = answering;
		this.readings = readings;
		this.trusts = trusts;
	}

	@GetMapping("/check")
	String check(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Sheet sheet = this.answering.sheet(visit, assessment).requireAnswerable(visit);
		if (sheet.response() == null) {
			return "redirect:" + AssessmentPaths.of(visit, assessment).response();
		}
		showAnswers(visit, sheet, model);
		return "assessment/answering/check";
	}

	@PostMapping("/submission")
	String submit(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model,
			HttpServletResponse response) {
		try {
			this.answering.submit(visit, assessment);
			return "redirect:" + AssessmentPaths.of(visit, assessment).submission();
		}
		catch (SheetIncomplete ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("incomplete", true);
			return check(visit, assessment, model);
		}
	}

	@GetMapping("/submission")
	String receipt(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Sheet sheet = this.answering.sheet(visit, assessment);
		if (!sheet.invitation().isSubmitted()) {
			throw new NotVisible();
		}
		model.addAttribute("sheet", sheet);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		model.addAttribute("enteredBy", this.answering.enteredBy(visit, sheet));
		return "assessment/answering/receipt";
	}

	@GetMapping("/answers")
	String ownAnswers(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Sheet sheet = this.answering.sheet(visit, assessment);
		model.addAttribute("readings", this.readings.of(visit.trustId(), sheet.assessment().id(), visit.respondent()));
		if (sheet.isDeleted()) {
			model.addAttribute("sheet", sheet);
			model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
			return "assessment/answering/deleted";
		}
		if (sheet.response() == null) {
			throw new NotVisible();
		}
		showAnswers(visit, sheet, model);
		model.addAttribute("enteredBy", this.answering.enteredBy(visit, sheet));
		return "assessment/answering/answers";
	}

	private void showAnswers(TrustVisit visit, Sheet sheet, Model model) {
		Response response = sheet.begun();
		model.addAttribute("sheet", sheet);
		model.addAttribute("paths", AssessmentPaths.of(visit, sheet.assessment().reference()));
		model.addAttribute("answers", AnswerList.of(response, this.answering.edition(sheet.assessment()),
				this.answering.notes(response), this.trusts.get(visit.trustId()).isSingleAcademy()));
	}

}
