package org.trustquality.review.sector.page;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.review.sector.SectorPaths;
import org.trustquality.review.sector.calculation.SectorRun;
import org.trustquality.review.sector.calculation.SectorRuns;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The picture of the sector: dimensions, indicators, and what research leaves open. */
@Controller
class PictureController {

	private final OpenPicture pictures;

	private final SectorRuns runs;

	private final Editions editions;

	PictureController(OpenPicture pictures, SectorRuns runs, Editions editions) {
		this.pictures = pictures;
		this.runs = runs;
		this.editions = editions;
	}

	@GetMapping(SectorPaths.PICTURE)
	String show(@AuthenticationPrincipal SignedInPerson reader, @RequestParam(defaultValue = "") String year,
			@RequestParam(defaultValue = Editions.SERIES_OF_QUALITY) String series, Model model) {
		OpenPicture.Shown shown = this.pictures.open(reader, year, series);
		model.addAttribute("shown", shown);
		model.addAttribute("tooFew",
				shown == null && this.runs.all().stream().findFirst().filter(SectorRun::isTooFew).isPresent());
		return "review/sector/picture";
	}

	@GetMapping(SectorPaths.PICTURE + "/dimensions/{dimension}")
	String dimension(@AuthenticationPrincipal SignedInPerson reader, @PathVariable String dimension,
			@RequestParam(defaultValue = "") String year,
			@RequestParam(defaultValue = Editions.SERIES_OF_QUALITY) String series, Model model) {
		OpenPicture.Shown shown = this.pictures.open(reader, year, series);
		if (shown == null) {
			throw new NotVisible();
		}
		model.addAttribute("shown", shown);
		model.addAttribute("dimension", shown.edition().dimension(dimension).orElseThrow(NotVisible::new));
		return "review/sector/dimension";
	}

	@GetMapping(SectorPaths.GAPS)
	String gaps(@AuthenticationPrincipal SignedInPerson reader, @RequestParam(defaultValue = "") String year,
			@RequestParam(defaultValue = Editions.SERIES_OF_QUALITY) String series, Model model) {
		OpenPicture.Shown shown = this.pictures.open(reader, year, series);
		Edition edition = (shown != null) ? shown.edition() : current(series);
		Map<String, Integer> wished = (shown != null) ? shown.wished() : null;
		model.addAttribute("shown", shown);
		model.addAttribute("gaps", EvidenceGap.of(edition, wished));
		return "review/sector/gaps";
	}

	private Edition current(@Nullable String series) {
		return this.editions.offered()
			.stream()
			.filter((edition) -> edition.number().series().equals(series))
			.findFirst()
			.orElseThrow(NotVisible::new);
	}

}
