package org.trustquality.review.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.trustquality.access.TrustVisit;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The reviews that a trust was sent, by year. */
@Controller
class SentReviewListController {

	private final SentReviews reviews;

	SentReviewListController(SentReviews reviews) {
		this.reviews = reviews;
	}

	@GetMapping(ReplyPaths.REVIEWS)
	String list(@RequestAttribute TrustVisit visit, Model model) {
		List<SentReview> all = this.reviews.all(visit);
		model.addAttribute("years", all.stream()
			.collect(Collectors.groupingBy((sent) -> sent.review().year(), LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("paths", ReplyPaths.of(visit));
		return "review/reply/list";
	}

}
