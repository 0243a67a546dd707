package org.trustquality.framework.reading;

import org.trustquality.framework.Edition;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an edition asks: dimensions, indicators, levels; on the screen and on paper. */
@Controller
@RequestMapping("/editions/{edition}")
class EditionController {

	@GetMapping
	String overview() {
		return "framework/overview";
	}

	@GetMapping("/indicators/{indicator}")
	String indicator(@ModelAttribute("edition") Edition edition, @PathVariable String indicator, Model model) {
		model.addAttribute("page",
				IndicatorReading.of(edition, edition.indicator(indicator).orElseThrow(NotInEdition::new)));
		return "framework/indicator";
	}

	@GetMapping("/crosswalk")
	String crosswalk() {
		return "framework/crosswalk";
	}

	@GetMapping("/crosswalk/{framework}")
	String crosswalk(@ModelAttribute("edition") Edition edition, @PathVariable String framework, Model model) {
		model.addAttribute("other", edition.crosswalk().framework(framework).orElseThrow(NotInEdition::new));
		return "framework/other-framework";
	}

	@GetMapping("/glossary")
	String glossary() {
		return "framework/glossary";
	}

	@GetMapping("/paper-form")
	String paperForm(@ModelAttribute("paths") EditionPaths paths, Model model) {
		return paperForm(paths, false, model);
	}

	@GetMapping("/paper-form/one-school")
	String paperFormForOneSchool(@ModelAttribute("paths") EditionPaths paths, Model model) {
		return paperForm(paths, true, model);
	}

	private static String paperForm(EditionPaths paths, boolean oneSchool, Model model) {
		model.addAttribute("oneSchool", oneSchool);
		model.addAttribute("leadsBackTo", paths.overview());
		return "framework/paper-form";
	}

}
