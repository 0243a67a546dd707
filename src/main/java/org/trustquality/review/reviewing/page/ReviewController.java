package org.trustquality.review.reviewing.page;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.moderation.AdviserPairs;
import org.trustquality.review.reviewing.ReviewReading;
import org.trustquality.review.reviewing.Reviewed;
import org.trustquality.review.reviewing.Reviewing;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The review as a whole: beginning it, how far it is, and all of it once it is sent. */
@Controller
@RequestMapping(ReviewPaths.REVIEW)
class ReviewController {

	private static final String BY_INDICATOR = "indicator";

	private static final String BY_DIMENSION = "dimension";

	private final ReviewReading reading;

	private final Reviewing reviewing;

	private final AdviserPairs pairs;

	ReviewController(ReviewReading reading, Reviewing reviewing, AdviserPairs pairs) {
		this.reading = reading;
		this.reviewing = reviewing;
		this.pairs = pairs;
	}

	@GetMapping
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			Model model) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		if (reviewed.review() == null) {
			return start(adviser, reviewed, List.of(), model);
		}
		if (reviewed.is(ReviewState.DECLINED)) {
			return show(adviser, reviewed, "review/reviewing/declined", model);
		}
		if (reviewed.is(ReviewState.DRAFT)) {
			model.addAttribute("tasks", TaskList.of(reviewed));
			return show(adviser, reviewed, "review/reviewing/task-list", model);
		}
		Reviewed beside = this.reading.showBeside(adviser, reviewed);
		model.addAttribute("paths", ReviewPaths.of(reviewed));
		model.addAttribute("reviewed", beside);
		model.addAttribute("both", beside.compared());
		model.addAttribute("moderation", this.pairs.isThereFor(adviser, reviewed.share().assessment()));
		return "review/reviewing/review";
	}

	@PostMapping
	String begin(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@RequestParam(required = false) @Nullable String by, Model model, HttpServletResponse response) {
		if (!List.of(BY_INDICATOR, BY_DIMENSION).contains(String.valueOf(by))) {
			Reviewed reviewed = this.reading.of(adviser, trust, assessment);
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return start(adviser, reviewed, List
				.of(new FieldError("by-indicator", "Choose whether you judge each indicator or each dimension")),
					model);
		}
		this.reviewing.begin(adviser, trust, assessment, BY_INDICATOR.equals(by));
		return "redirect:" + ReviewPaths.of(trust, assessment).review();
	}

	private String start(AdviserVisit adviser, Reviewed reviewed, List<FieldError> errors, Model model) {
		model.addAttribute("errors", errors);
		return show(adviser, reviewed, switch (reviewed.mandate()) {
			case REVIEWS -> "review/reviewing/start";
			case READS -> "review/reviewing/reads-only";
			case HAS_READ -> "review/reviewing/has-read";
		}, model);
	}

	private String show(AdviserVisit adviser, Reviewed reviewed, String page, Model model) {
		this.reading.show(adviser, reviewed);
		model.addAttribute("paths", ReviewPaths.of(reviewed));
		model.addAttribute("reviewed", reviewed);
		return page;
	}

}
