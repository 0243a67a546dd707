package org.trustquality.review.sector.page;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.SureTick;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.framework.Editions;
import org.trustquality.review.sector.SectorPaths;
import org.trustquality.review.sector.calculation.SectorPicture;
import org.trustquality.review.sector.calculation.SectorPictures;
import org.trustquality.review.sector.calculation.SectorRun;
import org.trustquality.review.sector.calculation.SectorRuns;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where administrators make the picture of a year, and see how far that is. */
@Controller
class MakingController {

	private static final String VIEW = "review/sector/making";

	/** After how many seconds a page that waits looks again. */
	private static final String SECONDS = "2";

	private final Administration administrators;

	private final SectorRuns runs;

	private final SectorPictures pictures;

	private final Releases releases;

	private final Editions editions;

	private final Clock clock;

	MakingController(Administration administrators, SectorRuns runs, SectorPictures pictures, Releases releases,
			Editions editions, Clock clock) {
		this.administrators = administrators;
		this.runs = runs;
		this.pictures = pictures;
		this.releases = releases;
		this.editions = editions;
		this.clock = clock;
	}

	@GetMapping(SectorPaths.ADMINISTRATION)
	String show(@AuthenticationPrincipal SignedInPerson administrator, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		List<SectorRun> runs = this.runs.all();
		if (runs.stream().anyMatch(SectorRun::isUnderWay)) {
			response.setHeader("Refresh", SECONDS);
		}
		return page(runs, "", List.of(), model);
	}

	@PostMapping(SectorPaths.ADMINISTRATION + "/calculations")
	String make(@AuthenticationPrincipal SignedInPerson administrator,
			@RequestParam(required = false) @Nullable String year, @ModelAttribute SureTick tick, Model model,
			HttpServletResponse response) {
		this.administrators.require(administrator);
		AcademicYear chosen = years().stream()
			.filter((each) -> Integer.toString(each.firstYear()).equals(year))
			.findFirst()
			.orElse(null);
		List<FieldError> errors = Stream
			.of((chosen == null) ? new FieldError("year", "Choose a year without a picture") : null,
					tick.isSure() ? null : new FieldError("sure", "Tick the box if the picture can be made for good"))
			.flatMap(Stream::ofNullable)
			.toList();
		if (chosen == null || !errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(this.runs.all(), (chosen != null) ? Integer.toString(chosen.firstYear()) : "", errors, model);
		}
		this.runs.ask(chosen);
		return "redirect:" + SectorPaths.ADMINISTRATION;
	}

	private String page(List<SectorRun> runs, String year, List<FieldError> errors, Model model) {
		model.addAttribute("runs", runs);
		model.addAttribute("years", years());
		model.addAttribute("year", year);
		model.addAttribute("errors", errors);
		List<SectorPicture> pictures = this.pictures.all();
		model.addAttribute("pictures", pictures);
		model.addAttribute("editions",
				pictures.stream()
					.map(SectorPicture::editionId)
					.distinct()
					.collect(Collectors.toMap((id) -> id, (id) -> this.editions.get(id).title())));
		model.addAttribute("releases",
				this.releases.all().stream().map((release) -> release.series() + release.year()).toList());
		return VIEW;
	}

	/** The years of which a picture can be made: this one and two before it. */
	private List<AcademicYear> years() {
		AcademicYear now = AcademicYear.at(this.clock.instant());
		return Stream.of(now, now.previous(), now.previous().previous())
			.filter((year) -> this.pictures.find(year, Editions.SERIES_OF_QUALITY).isEmpty())
			.toList();
	}

}
