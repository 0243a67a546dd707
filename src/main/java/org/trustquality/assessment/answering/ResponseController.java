package org.trustquality.assessment.answering;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The respondent's way in: the start page, then the task list. */
@Controller
@RequestMapping({ AssessmentPaths.RESPONSE, AssessmentPaths.PAPER })
class ResponseController {

	private final Answering answering;

	ResponseController(Answering answering) {
		this.answering = answering;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Sheet sheet = this.answering.sheet(visit, assessment);
		AssessmentPaths paths = AssessmentPaths.of(visit, assessment);
		if (sheet.isToReadOnly(visit) || sheet.isDeleted()) {
			return "redirect:" + paths.ownAnswers();
		}
		sheet.requireAnswerable(visit);
		model.addAttribute("sheet", sheet);
		model.addAttribute("paths", paths);
		model.addAttribute("edition", this.answering.edition(sheet.assessment()));
		if (sheet.response() == null) {
			return visit.isOnPaper() ? "assessment/answering/start-on-paper" : "assessment/answering/start";
		}
		model.addAttribute("tasks", TaskList.of(sheet.response(), this.answering.edition(sheet.assessment())));
		return "assessment/answering/task-list";
	}

	@PostMapping
	String begin(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		this.answering.begin(visit, assessment);
		return "redirect:" + AssessmentPaths.of(visit, assessment).response();
	}

}
