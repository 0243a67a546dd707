package org.trustquality.review.reviewing.page;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.DimensionUsed;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.reviewing.ReviewEditions;
import org.trustquality.review.reviewing.ReviewReading;
import org.trustquality.review.reviewing.Reviewed;
import org.trustquality.review.reviewing.Reviewing;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * One dimension: what is judged of it, committing it, and the board's side after that.
 */
@Controller
@RequestMapping(ReviewPaths.REVIEW + "/dimensions/{dimension}")
class DimensionController {

	private final ReviewReading reading;

	private final ReviewEditions editions;

	private final Reviewing reviewing;

	DimensionController(ReviewReading reading, ReviewEditions editions, Reviewing reviewing) {
		this.reading = reading;
		this.editions = editions;
		this.reviewing = reviewing;
	}

	@GetMapping
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@PathVariable String dimension, Model model) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		reviewed.begun();
		DimensionUsed used = reviewed.dimension(dimension);
		ReviewPaths paths = ReviewPaths.of(reviewed);
		if (!reviewed.isCommitted(used.id()) && !reviewed.is(ReviewState.DRAFT)) {
			return "redirect:" + paths.review();
		}
		model.addAttribute("paths", paths);
		model.addAttribute("dimension", used);
		if (!reviewed.isCommitted(used.id())) {
			this.reading.show(adviser, reviewed);
			model.addAttribute("reviewed", reviewed);
			model.addAttribute("statements", PointPage.statements(reviewed, this.editions.of(reviewed), used));
			return "review/reviewing/dimension";
		}
		Reviewed beside = this.reading.showBeside(adviser, reviewed);
		model.addAttribute("reviewed", beside);
		model.addAttribute("part", beside.compared(used));
		model.addAttribute("tasks", TaskList.of(beside));
		return "review/reviewing/beside";
	}

	@GetMapping("/commitment")
	String check(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@PathVariable String dimension, Model model) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		DimensionUsed used = reviewed.dimension(dimension);
		if (!reviewed.is(ReviewState.DRAFT) || reviewed.isCommitted(used.id())) {
			reviewed.begun();
			return "redirect:" + ReviewPaths.of(trust, assessment).dimension(used.id());
		}
		return check(adviser, reviewed, used, "", List.of(), model);
	}

	@PostMapping("/commitment")
	String commit(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@PathVariable String dimension, @ModelAttribute CommitmentForm form, Model model,
			HttpServletResponse response) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		reviewed.begun();
		DimensionUsed used = reviewed.dimension(dimension);
		boolean whole = reviewed.open(used).isEmpty();
		List<FieldError> errors = whole ? List.of() : form.faults();
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return check(adviser, reviewed, used, form.cleanReason(), errors, model);
		}
		this.reviewing.commit(adviser, trust, assessment, used.id(), whole ? "" : form.cleanReason(), form.shown());
		return "redirect:" + ReviewPaths.of(trust, assessment).dimension(used.id());
	}

	private String check(AdviserVisit adviser, Reviewed reviewed, DimensionUsed dimension, String reason,
			List<FieldError> errors, Model model) {
		this.reading.show(adviser, reviewed);
		model.addAttribute("paths", ReviewPaths.of(reviewed));
		model.addAttribute("reviewed", reviewed);
		model.addAttribute("dimension", dimension);
		model.addAttribute("reason", reason);
		model.addAttribute("errors", errors);
		return "review/reviewing/commitment";
	}

}
