package org.trustquality.assessment.result.own;

import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.answering.Answering;
import org.trustquality.assessment.answering.Sheet;
import org.trustquality.assessment.result.DisclosedResults;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.scoring.Ratings;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * A respondent's own answers beside the board's; for everybody else there is no such
 * page.
 */
@Controller
class OwnResultController {

	private final Answering answering;

	private final ResultDisclosure disclosure;

	OwnResultController(Answering answering, ResultDisclosure disclosure) {
		this.answering = answering;
		this.disclosure = disclosure;
	}

	@GetMapping(AssessmentPaths.ASSESSMENT + "/results/own")
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Sheet sheet = this.answering.sheet(visit, assessment);
		if (sheet.isDeleted()) {
			return "redirect:" + AssessmentPaths.of(visit, assessment).ownAnswers();
		}
		if (sheet.response() == null) {
			throw new NotVisible();
		}
		DisclosedResults results = this.disclosure.to(visit, assessment);
		model.addAttribute("results", results);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		model.addAttribute("enteredBy", this.answering.enteredBy(visit, sheet));
		if (results.isShown()) {
			model.addAttribute("page", page(visit, sheet, results));
		}
		return "assessment/result/own/own";
	}

	private OwnPage page(TrustVisit visit, Sheet sheet, DisclosedResults results) {
		return OwnPage.of(results, answers(sheet),
				this.answering.sheetOfYearBefore(visit, results.assessment()).map(this::answers).orElse(null));
	}

	private OwnAnswers answers(Sheet sheet) {
		return new OwnAnswers(this.answering.edition(sheet.assessment()), Ratings.of(sheet.begun().ratings()),
				this.answering.notes(sheet.begun()));
	}

}
