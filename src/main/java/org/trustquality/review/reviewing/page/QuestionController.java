package org.trustquality.review.reviewing.page;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.judgement.Subject;
import org.trustquality.review.reviewing.JudgedElsewhere;
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

/** A question to the trust about a point of a committed dimension. */
@Controller
@RequestMapping(ReviewPaths.REVIEW + "/points/{subject}/question")
class QuestionController {

	private final ReviewReading reading;

	private final Reviewing reviewing;

	QuestionController(ReviewReading reading, Reviewing reviewing) {
		this.reading = reading;
		this.reviewing = reviewing;
	}

	@GetMapping
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@PathVariable String subject, Model model) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		Subject point = reviewed.subject(subject);
		if (!reviewed.is(ReviewState.DRAFT) || !reviewed.isCommitted(point.dimension())) {
			return "redirect:" + ReviewPaths.of(trust, assessment).dimension(point.dimension());
		}
		return show(adviser, reviewed, point, QuestionForm.of(stored(reviewed, point)), List.of(), model);
	}

	@PostMapping
	String ask(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@PathVariable String subject, @ModelAttribute QuestionForm form, Model model,
			HttpServletResponse response) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		Subject point = reviewed.subject(subject);
		List<FieldError> errors = form.faults();
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(adviser, reviewed, point, form, errors, model);
		}
		try {
			this.reviewing.ask(adviser, trust, assessment, point.id(), form.asked(), form.seenChanges());
		}
		catch (JudgedElsewhere conflict) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("stored", conflict.stored().question());
			return show(adviser, reviewed, point,
					new QuestionForm(form.question(), Integer.toString(conflict.stored().changes())),
					List.of(new FieldError("question",
							"The question was changed in another window. Save again to keep yours")),
					model);
		}
		return "redirect:" + backTo(reviewed, point);
	}

	/** Who asks on the last look at the review goes on there. */
	private static String backTo(Reviewed reviewed, Subject point) {
		ReviewPaths paths = ReviewPaths.of(reviewed);
		return reviewed.isComplete() ? paths.sending() : paths.dimension(point.dimension());
	}

	private static ReviewPoint stored(Reviewed reviewed, Subject point) {
		ReviewPoint stored = reviewed.point(point);
		if (stored == null) {
			throw new NotVisible();
		}
		return stored;
	}

	private String show(AdviserVisit adviser, Reviewed reviewed, Subject point, QuestionForm form,
			List<FieldError> errors, Model model) {
		Reviewed beside = this.reading.showBeside(adviser, reviewed);
		model.addAttribute("paths", ReviewPaths.of(reviewed));
		model.addAttribute("backTo", backTo(reviewed, point));
		model.addAttribute("reviewed", beside);
		model.addAttribute("line", beside.compared(point));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "review/reviewing/question";
	}

}
