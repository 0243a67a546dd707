package org.trustquality.assessment.answering;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.trust.Trusts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One indicator a page: shows it and saves the answer. */
@Controller
@RequestMapping({ AssessmentPaths.RESPONSE + "/indicators/{indicator}",
		AssessmentPaths.PAPER + "/indicators/{indicator}" })
class AnswerController {

	private final Answering answering;

	private final Trusts trusts;

	AnswerController(Answering answering, Trusts trusts) {
		this.answering = answering;
		this.trusts = trusts;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			@RequestParam(defaultValue = "") String from, Model model) {
		Sheet sheet = this.answering.sheet(visit, assessment).requireAnswerable(visit);
		if (sheet.response() == null) {
			return "redirect:" + AssessmentPaths.of(visit, assessment).response();
		}
		Step step = this.answering.step(sheet, indicator);
		GivenAnswer given = this.answering.given(sheet.begun(), step.position());
		show(visit, sheet, step, given, SeenAnswer.of(given), from, List.of(), model);
		return "assessment/answering/indicator";
	}

	@PostMapping
	String save(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			@ModelAttribute AnswerForm form, Model model, HttpServletResponse response) {
		AnswerCheck check = AnswerCheck.of(form);
		if (!check.errors().isEmpty()) {
			return again(visit, assessment, indicator, form, check.errors(), model, response);
		}
		try {
			Step step = this.answering.answer(visit, assessment, indicator, check.given(), check.seen());
			return "redirect:" + step.after(form, AssessmentPaths.of(visit, assessment));
		}
		catch (LevelOutsideScale ex) {
			return again(visit, assessment, indicator, form, AnswerCheck.CHOOSE, model, response);
		}
		catch (AnswerChangedElsewhere conflict) {
			return conflict(visit, assessment, indicator, form, check.given(), conflict.stored(), model, response);
		}
	}

	private String again(TrustVisit visit, UUID assessment, String indicator, AnswerForm form, List<FieldError> errors,
			Model model, HttpServletResponse response) {
		Sheet sheet = this.answering.sheet(visit, assessment).requireAnswerable(visit);
		Step step = this.answering.step(sheet, indicator);
		GivenAnswer stored = this.answering.given(sheet.begun(), step.position());
		show(visit, sheet, step, AnswerCheck.of(form).given(), form.seen().orElse(SeenAnswer.of(stored)), form.origin(),
				errors, model);
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return "assessment/answering/indicator";
	}

	private String conflict(TrustVisit visit, UUID assessment, String indicator, AnswerForm form, GivenAnswer mine,
			GivenAnswer theirs, Model model, HttpServletResponse response) {
		Sheet sheet = this.answering.sheet(visit, assessment).requireAnswerable(visit);
		Step step = this.answering.step(sheet, indicator);
		show(visit, sheet, step, mine, SeenAnswer.of(theirs), form.origin(), List.of(), model);
		model.addAttribute("theirs", theirs);
		model.addAttribute("next", form.next());
		model.addAttribute("keepTheirs", step.after(form, AssessmentPaths.of(visit, assessment)));
		response.setStatus(HttpStatus.CONFLICT.value());
		return "assessment/answering/conflict";
	}

	private void show(TrustVisit visit, Sheet sheet, Step step, GivenAnswer shown, SeenAnswer seen, String from,
			List<FieldError> errors, Model model) {
		AssessmentPaths paths = AssessmentPaths.of(visit, sheet.assessment().reference());
		boolean singleAcademy = this.trusts.get(visit.trustId()).isSingleAcademy();
		model.addAttribute("sheet", sheet);
		model.addAttribute("paths", paths);
		model.addAttribute("page", IndicatorPage.of(sheet, step, singleAcademy, shown, seen, from, errors, paths));
	}

}
