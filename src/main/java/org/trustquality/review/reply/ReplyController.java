package org.trustquality.review.reply;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.review.beside.ComparedReview;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A last look at the reply to a review, and sending it. */
@Controller
@RequestMapping(ReplyPaths.REVIEW + "/reply")
class ReplyController {

	private final SentReviews reviews;

	private final Replying replying;

	ReplyController(SentReviews reviews, Replying replying) {
		this.reviews = reviews;
		this.replying = replying;
	}

	@GetMapping
	String check(@RequestAttribute TrustVisit visit, @PathVariable UUID review, Model model) {
		return check(visit, review, List.of(), model);
	}

	@PostMapping
	String send(@RequestAttribute TrustVisit visit, @PathVariable UUID review,
			@RequestParam(required = false) @Nullable String seen, Model model, HttpServletResponse response) {
		try {
			this.replying.send(visit, review, ReplyForm.number(seen).orElse(-1));
			return "redirect:" + ReplyPaths.of(visit).review(review);
		}
		catch (ReplyNotComplete incomplete) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return check(visit, review, List.of(new FieldError("points", incomplete.words())), model);
		}
	}

	private String check(TrustVisit visit, UUID review, List<FieldError> errors, Model model) {
		ComparedReview found = this.replying.toReply(visit, review);
		model.addAttribute("sent", this.reviews.get(visit, review));
		model.addAttribute("compared", found);
		model.addAttribute("errors", errors);
		model.addAttribute("paths", ReplyPaths.of(visit));
		return "review/reply/check";
	}

}
