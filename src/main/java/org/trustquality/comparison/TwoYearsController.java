package org.trustquality.comparison;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.result.years.YearComparisons;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Two years side by side: over all, by dimension, by indicator. */
@Controller
@RequestMapping("/trusts/{trust}/comparison/{before}/{now}")
class TwoYearsController {

	private final YearComparisons comparisons;

	private final IndicatorRuns indicators;

	private final ObjectProvider<ActionsTaken> actions;

	TwoYearsController(YearComparisons comparisons, IndicatorRuns indicators, ObjectProvider<ActionsTaken> actions) {
		this.comparisons = comparisons;
		this.indicators = indicators;
		this.actions = actions;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID before, @PathVariable UUID now, Model model) {
		addYears(TwoYears.of(this.comparisons.between(visit, before, now)), visit, model);
		return "comparison/years";
	}

	@GetMapping("/dimensions/{dimension}")
	String dimension(@RequestAttribute TrustVisit visit, @PathVariable UUID before, @PathVariable UUID now,
			@PathVariable String dimension, Model model) {
		TwoYears years = TwoYears.of(this.comparisons.between(visit, before, now)).required();
		addYears(years, visit, model);
		TwoYears.Part part = years.part(dimension);
		model.addAttribute("part", part);
		model.addAttribute("picture", new Pictures(years).dimensions(List.of(part.dimension())));
		model.addAttribute("agreed", years.agreed(part.dimension()));
		addActions(visit, part.indicators().stream().map(IndicatorLine::id).collect(Collectors.toSet()), model);
		return "comparison/dimension";
	}

	@GetMapping("/indicators/{indicator}")
	String indicator(@RequestAttribute TrustVisit visit, @PathVariable UUID before, @PathVariable UUID now,
			@PathVariable String indicator, Model model) {
		YearComparisons.InRun inRun = this.comparisons.inRun(visit, before, now);
		TwoYears years = TwoYears.of(inRun.comparison()).required();
		addYears(years, visit, model);
		model.addAttribute("page", this.indicators.of(visit, years, inRun.run(), indicator));
		addActions(visit, Set.of(indicator), model);
		return "comparison/indicator";
	}

	private static void addYears(TwoYears years, TrustVisit visit, Model model) {
		ComparisonPaths paths = ComparisonPaths.of(visit);
		model.addAttribute("years", years);
		model.addAttribute("paths", paths);
		model.addAttribute("here",
				paths.years(years.comparison().before().reference(), years.comparison().now().reference()));
	}

	/** Nothing is said of actions where nobody keeps any. */
	private void addActions(TrustVisit visit, Set<String> about, Model model) {
		this.actions.ifAvailable((taken) -> model.addAttribute("actions",
				taken.of(visit).stream().filter((action) -> about.contains(action.indicatorId())).toList()));
	}

}
