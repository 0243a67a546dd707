package org.trustquality.assessment.evidence.page;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.evidence.Collecting;
import org.trustquality.assessment.evidence.EvidenceItems;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the board relies on: for the whole assessment, and for one indicator. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/evidence")
class ItemListController {

	private final OpenEvidence evidence;

	private final EvidenceItems items;

	private final Collecting collecting;

	ItemListController(OpenEvidence evidence, EvidenceItems items, Collecting collecting) {
		this.evidence = evidence;
		this.items = items;
		this.collecting = collecting;
	}

	@GetMapping
	String list(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		Assessment read = this.evidence.toRead(visit, assessment, model);
		model.addAttribute("page",
				EvidencePage.of(this.evidence.edition(read), this.items.of(read.id()), this.evidence.today()));
		return "assessment/evidence/list";
	}

	@GetMapping("/indicators/{indicator}")
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			Model model) {
		Assessment read = this.evidence.toRead(visit, assessment, model);
		this.evidence.indicator(read, indicator, model);
		List<ShownItem> shown = this.items.of(read.id())
			.stream()
			.map((item) -> this.evidence.shown(read, item))
			.filter((one) -> one.indicator().id().equals(indicator))
			.toList();
		model.addAttribute("toConfirm", shown.stream().filter((one) -> one.item().toConfirm()).toList());
		model.addAttribute("counting", shown.stream().filter((one) -> !one.item().toConfirm()).toList());
		model.addAttribute("full", this.collecting.isFull(read, indicator));
		return "assessment/evidence/indicator";
	}

}
