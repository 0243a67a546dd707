package org.trustquality.assessment.answering;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells people who answer on paper why they cannot answer online, too. */
@ControllerAdvice
class AnswersOnPaperAdvice {

	private final Answering answering;

	AnswersOnPaperAdvice(Answering answering) {
		this.answering = answering;
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String refuse(AnswersOnPaper refusal, @RequestAttribute TrustVisit visit, Model model) {
		Sheet sheet = refusal.sheet();
		model.addAttribute("sheet", sheet);
		model.addAttribute("paths", AssessmentPaths.of(visit, sheet.assessment().reference()));
		model.addAttribute("enteredBy", this.answering.enteredBy(visit, sheet));
		return "assessment/answering/on-paper";
	}

}
