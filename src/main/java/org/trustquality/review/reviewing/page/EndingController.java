package org.trustquality.review.reviewing.page;

import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.reviewing.ReviewReading;
import org.trustquality.review.reviewing.Reviewed;
import org.trustquality.review.reviewing.Settling;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The end of a review: noting that both agree, and closing it. */
@Controller
@RequestMapping(ReviewPaths.REVIEW)
class EndingController {

	private final ReviewReading reading;

	private final Settling settling;

	EndingController(ReviewReading reading, Settling settling) {
		this.reading = reading;
		this.settling = settling;
	}

	@GetMapping("/agreement")
	String checkAgreement(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust,
			@PathVariable UUID assessment, Model model) {
		return check(adviser, trust, assessment, ReviewState.REPLIED, "review/reviewing/agreement", model);
	}

	@PostMapping("/agreement")
	String agree(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@RequestParam(defaultValue = "") String seen) {
		this.settling.agree(adviser, trust, assessment, seen);
		return "redirect:" + ReviewPaths.of(trust, assessment).review();
	}

	@GetMapping("/closure")
	String checkClosure(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			Model model) {
		return check(adviser, trust, assessment, ReviewState.AGREED, "review/reviewing/closure", model);
	}

	@PostMapping("/closure")
	String close(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment) {
		this.settling.close(adviser, trust, assessment);
		return "redirect:" + ReviewPaths.of(trust, assessment).review();
	}

	private String check(AdviserVisit adviser, UUID trust, UUID assessment, ReviewState state, String page,
			Model model) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		reviewed.begun();
		ReviewPaths paths = ReviewPaths.of(trust, assessment);
		if (!reviewed.is(state)) {
			return "redirect:" + paths.review();
		}
		Reviewed beside = this.reading.showBeside(adviser, reviewed);
		model.addAttribute("paths", paths);
		model.addAttribute("reviewed", beside);
		model.addAttribute("both", beside.compared());
		return page;
	}

}
