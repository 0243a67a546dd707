package org.trustquality.framework.reading;

import java.util.Optional;

import org.trustquality.framework.Edition;
import org.trustquality.framework.EditionChanges;
import org.trustquality.framework.Editions;
import org.trustquality.framework.Indicator;

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

	private final Editions editions;

	EditionController(Editions editions) {
		this.editions = editions;
	}

	@GetMapping
	String overview(@ModelAttribute("edition") Edition edition, Model model) {
		changes(edition).ifPresent((changes) -> {
			model.addAttribute("changes", changes);
			model.addAttribute("pathsBefore", new EditionPaths(changes.older().id()));
		});
		this.editions.offered()
			.stream()
			.filter((newest) -> newest.number().isNewerInSeries(edition.number()))
			.findFirst()
			.ifPresent((newest) -> model.addAttribute("newer", newest));
		return "framework/overview";
	}

	@GetMapping("/indicators/{indicator}")
	String indicator(@ModelAttribute("edition") Edition edition, @PathVariable String indicator, Model model) {
		Indicator shown = edition.indicator(indicator).orElseThrow(NotInEdition::new);
		model.addAttribute("page", IndicatorReading.of(edition, shown));
		changes(edition).ifPresent((changes) -> model.addAttribute("before", OriginReading.of(changes, shown)));
		return "framework/indicator";
	}

	private Optional<EditionChanges> changes(Edition edition) {
		return edition.follows().flatMap(this.editions::find).map((before) -> EditionChanges.between(before, edition));
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
