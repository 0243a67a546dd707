package org.trustquality.review.reply;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.review.beside.ComparedPoint;
import org.trustquality.review.beside.ComparedReview;
import org.trustquality.review.judgement.Reply;
import org.trustquality.review.judgement.ReplyKind;
import org.trustquality.review.judgement.ReviewPoint;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Replying to one point of a review. */
@Controller
@RequestMapping(ReplyPaths.REVIEW + "/points/{subject}")
class PointReplyController {

	private final Replying replying;

	PointReplyController(Replying replying) {
		this.replying = replying;
	}

	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID review, @PathVariable String subject,
			Model model) {
		ComparedReview found = this.replying.toReply(visit, review);
		ComparedPoint point = found.point(subject).orElseThrow(NotVisible::new);
		return ask(visit, found, point, ReplyForm.of(point.point()), List.of(), model);
	}

	@PostMapping
	String save(@RequestAttribute TrustVisit visit, @PathVariable UUID review, @PathVariable String subject,
			@ModelAttribute ReplyForm form, Model model, HttpServletResponse response) {
		ComparedReview found = this.replying.toReply(visit, review);
		ComparedPoint point = found.point(subject).orElseThrow(NotVisible::new);
		List<FieldError> errors = form.errors(point.point());
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(visit, found, point, form, errors, model);
		}
		ReplyDraft draft = form.draft();
		try {
			this.replying.save(visit, review, subject, draft, form.seenChanges().orElseThrow());
			return "redirect:" + ReplyPaths.of(visit).review(review) + "#point-" + point.point().subject();
		}
		catch (RepliedElsewhere conflict) {
			ReviewPoint stored = conflict.stored();
			Reply reply = stored.reply();
			response.setStatus(HttpStatus.CONFLICT.value());
			open(visit, found, point, model);
			model.addAttribute("mine", draft);
			model.addAttribute("stored", (reply != null) ? ReplyDraft.of(reply) : null);
			model.addAttribute("form", ReplyForm.of(draft, stored.changes()));
			return "review/reply/conflict";
		}
	}

	private static String ask(TrustVisit visit, ComparedReview review, ComparedPoint point, ReplyForm form,
			List<FieldError> errors, Model model) {
		open(visit, review, point, model);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("kinds", ReplyKind.to(point.point()));
		return "review/reply/point";
	}

	private static void open(TrustVisit visit, ComparedReview review, ComparedPoint point, Model model) {
		model.addAttribute("compared", review);
		model.addAttribute("one", point);
		model.addAttribute("paths", ReplyPaths.of(visit));
	}

}
