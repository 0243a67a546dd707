package org.trustquality.framework.reading;

import org.trustquality.framework.Edition;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The research behind an edition: claims, findings, sources, and what is open. */
@Controller
@RequestMapping("/editions/{edition}")
class EvidenceController {

	@GetMapping("/claims/{claim}")
	String claim(@ModelAttribute("edition") Edition edition, @PathVariable String claim, Model model) {
		model.addAttribute("page", ClaimReading.of(edition, edition.claim(claim).orElseThrow(NotInEdition::new)));
		return "framework/claim";
	}

	@GetMapping("/findings/{finding}")
	String finding(@ModelAttribute("edition") Edition edition, @PathVariable String finding, Model model) {
		model.addAttribute("finding", edition.register().finding(finding).orElseThrow(NotInEdition::new));
		model.addAttribute("sources", edition.register().sourcesOf(finding));
		return "framework/finding";
	}

	@GetMapping("/sources")
	String sources() {
		return "framework/sources";
	}

	@GetMapping("/sources/{source}")
	String source(@ModelAttribute("edition") Edition edition, @PathVariable String source, Model model) {
		model.addAttribute("source", edition.register().source(source).orElseThrow(NotInEdition::new));
		model.addAttribute("findings", edition.register().findingsFrom(source));
		return "framework/source";
	}

	@GetMapping("/open-questions")
	String openQuestions() {
		return "framework/open-questions";
	}

}
