package org.trustquality.assessment.answering;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.framework.Dimension;
import org.trustquality.framework.Edition;
import org.trustquality.trust.Trusts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The answers of one dimension, and whether the respondent is done with it. */
@Controller
@RequestMapping({ AssessmentPaths.RESPONSE + "/dimensions/{dimension}",
		AssessmentPaths.PAPER + "/dimensions/{dimension}" })
class DimensionCheckController {

	private final Answering answering;

	private final Trusts trusts;

	DimensionCheckController(Answering answering, Trusts trusts) {
		this.answering = answering;
		this.trusts = trusts;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String dimension,
			Model model) {
		Sheet sheet = this.answering.sheet(visit, assessment).requireAnswerable(visit);
		if (sheet.response() == null) {
			return "redirect:" + AssessmentPaths.of(visit, assessment).response();
		}
		Edition edition = this.answering.edition(sheet.assessment());
		model.addAttribute("sheet", sheet);
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		model.addAttribute("dimension", edition.dimension(dimension).orElseThrow(NotVisible::new));
		model.addAttribute("answers", AnswerList.of(sheet.begun(), edition, this.answering.notes(sheet.begun()),
				this.trusts.get(visit.trustId()).isSingleAcademy()));
		return "assessment/answering/dimension";
	}

	@PostMapping
	String complete(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String dimension,
			@RequestParam(required = false) @Nullable String completed, Model model, HttpServletResponse response) {
		if (completed == null || !completed.matches("yes|no")) {
			model.addAttribute("errors",
					List.of(new FieldError("completed-yes", "Say whether you have completed this part")));
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, assessment, dimension, model);
		}
		Sheet sheet = this.answering.sheet(visit, assessment).requireAnswerable(visit);
		Edition edition = this.answering.edition(sheet.assessment());
		Dimension done = edition.dimension(dimension).orElseThrow(NotVisible::new);
		this.answering.markDimension(visit, assessment, done.id(), completed.equals("yes"));
		return "redirect:" + AssessmentPaths.of(visit, assessment).response();
	}

}
