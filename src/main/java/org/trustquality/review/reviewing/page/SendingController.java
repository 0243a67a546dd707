package org.trustquality.review.reviewing.page;

import java.util.UUID;

import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.judgement.ReviewState;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Checking a review once more and sending it to the trust. */
@Controller
@RequestMapping(ReviewPaths.REVIEW + "/sending")
class SendingController {

	private final ReviewReading reading;

	private final Reviewing reviewing;

	SendingController(ReviewReading reading, Reviewing reviewing) {
		this.reading = reading;
		this.reviewing = reviewing;
	}

	@GetMapping
	String check(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			Model model) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		reviewed.begun();
		ReviewPaths paths = ReviewPaths.of(trust, assessment);
		if (!reviewed.is(ReviewState.DRAFT) || !reviewed.isComplete()) {
			return "redirect:" + paths.review();
		}
		Reviewed beside = this.reading.showBeside(adviser, reviewed);
		model.addAttribute("paths", paths);
		model.addAttribute("reviewed", beside);
		model.addAttribute("both", beside.compared());
		return "review/reviewing/sending";
	}

	@PostMapping
	String send(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@RequestParam(defaultValue = "") String seen) {
		this.reviewing.send(adviser, trust, assessment, seen);
		return "redirect:" + ReviewPaths.of(trust, assessment).review();
	}

}
