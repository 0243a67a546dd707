package org.trustquality.assessment.evidence.page;

import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.evidence.Collecting;
import org.trustquality.assessment.evidence.EvidenceItems;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** One evidence item: reading, confirming and taking off. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/evidence/items/{item}")
class ItemController {

	private final OpenEvidence evidence;

	private final EvidenceItems items;

	private final Collecting collecting;

	ItemController(OpenEvidence evidence, EvidenceItems items, Collecting collecting) {
		this.evidence = evidence;
		this.items = items;
		this.collecting = collecting;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID item,
			Model model) {
		show(this.evidence.toRead(visit, assessment, model), item, model);
		return "assessment/evidence/item";
	}

	@PostMapping("/confirmation")
	String confirm(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID item) {
		this.collecting.confirm(visit, assessment, item);
		return "redirect:" + EvidencePaths.of(visit, assessment).all() + "?done=confirmed";
	}

	@GetMapping("/removal")
	String askRemoval(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID item,
			Model model) {
		show(this.evidence.toChange(visit, assessment, model), item, model);
		return "assessment/evidence/removal";
	}

	@PostMapping("/removal")
	String remove(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID item) {
		this.collecting.remove(visit, assessment, item);
		return "redirect:" + EvidencePaths.of(visit, assessment).all() + "?done=removed";
	}

	private void show(Assessment assessment, UUID item, Model model) {
		model.addAttribute("shown",
				this.items.find(assessment.id(), item)
					.map((found) -> this.evidence.shown(assessment, found))
					.orElseThrow(NotVisible::new));
	}

}
