package org.trustquality.review.sector.page;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.SureTick;
import org.trustquality.review.sector.SectorPaths;
import org.trustquality.review.sector.calculation.SectorPicture;
import org.trustquality.review.sector.calculation.SectorPictures;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an administrator looks once more and releases a year's file for researchers. */
@Controller
@RequestMapping(SectorPaths.ADMINISTRATION + "/releases/{series}/{year}")
class ReleaseController {

	private static final int MOST_LICENCE = 200;

	private final Administration administrators;

	private final Releases releases;

	private final SectorPictures pictures;

	ReleaseController(Administration administrators, Releases releases, SectorPictures pictures) {
		this.administrators = administrators;
		this.releases = releases;
		this.pictures = pictures;
	}

	@GetMapping
	String check(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable String series,
			@PathVariable int year, Model model) {
		this.administrators.require(administrator);
		return page(series, year, "", List.of(), model);
	}

	@PostMapping
	String release(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable String series,
			@PathVariable int year, @RequestParam(required = false) @Nullable String licence,
			@ModelAttribute SureTick tick, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		String typed = (licence != null) ? licence.strip() : "";
		List<FieldError> errors = new ArrayList<>();
		if (typed.isEmpty() || typed.length() > MOST_LICENCE || typed.chars().anyMatch(Character::isISOControl)) {
			errors.add(new FieldError("licence",
					"Enter the licence, such as Open Government Licence v3.0, in 200 characters or fewer"));
		}
		if (!tick.isSure()) {
			errors.add(new FieldError("sure", "Tick the box if everybody may take the file"));
		}
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return page(series, year, typed, errors, model);
		}
		this.releases.release(administrator.personId(), year, series, typed);
		return "redirect:" + SectorPaths.OPEN_DATA;
	}

	private String page(String series, int year, String licence, List<FieldError> errors, Model model) {
		SectorPicture picture = this.releases.releasable(year, series);
		model.addAttribute("picture", picture);
		model.addAttribute("figures", this.pictures.figures(picture, true).size());
		model.addAttribute("path", SectorPaths.release(picture.year(), series));
		model.addAttribute("licence", licence);
		model.addAttribute("errors", errors);
		return "review/sector/release";
	}

}
