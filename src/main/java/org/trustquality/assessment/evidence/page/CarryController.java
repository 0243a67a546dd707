package org.trustquality.assessment.evidence.page;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.evidence.Carrying;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Carrying evidence items over from an earlier year, after a look at what would come. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/evidence/carried")
class CarryController {

	private final OpenEvidence evidence;

	private final Carrying carrying;

	CarryController(OpenEvidence evidence, Carrying carrying) {
		this.evidence = evidence;
		this.carrying = carrying;
	}

	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		this.evidence.toChange(visit, assessment, model);
		Carrying.Load load = this.carrying.waiting(visit, assessment);
		model.addAttribute("load", load);
		model.addAttribute("coming",
				load.pieces()
					.stream()
					.map((piece) -> new ShownItem(piece.item(), piece.indicator(), this.evidence.today()))
					.toList());
		return "assessment/evidence/carried";
	}

	@PostMapping
	String carry(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		int came = this.carrying.carry(visit, assessment);
		return "redirect:" + EvidencePaths.of(visit, assessment).all() + ((came > 0) ? "?done=carried" : "");
	}

}
