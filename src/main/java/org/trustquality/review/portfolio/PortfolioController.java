package org.trustquality.review.portfolio;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.framework.Editions;
import org.trustquality.review.PortfolioPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The trusts of an adviser side by side. */
@Controller
class PortfolioController {

	private static final String AFTER = "after";

	private final Portfolio portfolio;

	private final Editions editions;

	private final Clock clock;

	PortfolioController(Portfolio portfolio, Editions editions, Clock clock) {
		this.portfolio = portfolio;
		this.editions = editions;
		this.clock = clock;
	}

	@GetMapping(PortfolioPaths.PORTFOLIO)
	String list(@RequestAttribute AdviserVisit adviser, @RequestParam Map<String, String> sent, Model model) {
		AcademicYear current = AcademicYear.at(this.clock.instant());
		Filter filter = Filter.of(sent, current);
		String place = sent.getOrDefault(AFTER, "");
		Optional<Place> after = Place.of(place);
		PortfolioPage page = this.portfolio.page(adviser, filter, after.orElse(null));
		model.addAttribute("page", page);
		model.addAttribute("filter", filter);
		model.addAttribute("lost", !place.isEmpty() && after.isEmpty());
		model.addAttribute("columns", page.columns(this.editions::current));
		model.addAttribute("years", page.years(current));
		model.addAttribute("narrowings", Narrowing.values());
		model.addAttribute("orders", Order.values());
		return "review/portfolio/list";
	}

}
