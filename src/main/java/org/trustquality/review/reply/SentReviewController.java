package org.trustquality.review.reply;

import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.review.beside.ComparedReview;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** One review beside what the board agreed, for everybody with a role in the trust. */
@Controller
class SentReviewController {

	private final SentReviews reviews;

	private final People people;

	SentReviewController(SentReviews reviews, People people) {
		this.reviews = reviews;
		this.people = people;
	}

	@GetMapping(ReplyPaths.REVIEW)
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID review, Model model) {
		SentReview sent = this.reviews.get(visit, review);
		ComparedReview compared = this.reviews.compared(visit, review);
		model.addAttribute("sent", sent);
		model.addAttribute("compared", compared);
		model.addAttribute("repliers", this.reviews.repliers(visit, compared));
		model.addAttribute("replying", sent.review().state().isToReply() && this.people.isOrganiser(visit));
		model.addAttribute("paths", ReplyPaths.of(visit));
		return "review/reply/review";
	}

}
