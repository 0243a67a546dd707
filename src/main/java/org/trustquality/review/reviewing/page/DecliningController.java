package org.trustquality.review.reviewing.page;

import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.reviewing.Mandate;
import org.trustquality.review.reviewing.ReviewReading;
import org.trustquality.review.reviewing.Reviewed;
import org.trustquality.review.reviewing.Reviewing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Choosing to read without a review of one's own. */
@Controller
@RequestMapping(ReviewPaths.REVIEW + "/declining")
class DecliningController {

	private final ReviewReading reading;

	private final Reviewing reviewing;

	DecliningController(ReviewReading reading, Reviewing reviewing) {
		this.reading = reading;
		this.reviewing = reviewing;
	}

	@GetMapping
	String ask(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			Model model) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		ReviewPaths paths = ReviewPaths.of(trust, assessment);
		if (reviewed.review() != null || reviewed.mandate() == Mandate.READS) {
			return "redirect:" + paths.review();
		}
		this.reading.show(adviser, reviewed);
		model.addAttribute("reviewed", reviewed);
		model.addAttribute("paths", paths);
		return "review/reviewing/declining";
	}

	@PostMapping
	String decline(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment) {
		this.reviewing.decline(adviser, trust, assessment);
		return "redirect:" + ReviewPaths.of(trust, assessment).review();
	}

}
