package org.trustquality.review.reviewing.page;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.NotVisible;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.judgement.Position;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.judgement.Subject;
import org.trustquality.review.reviewing.JudgedElsewhere;
import org.trustquality.review.reviewing.ReviewReading;
import org.trustquality.review.reviewing.Reviewed;
import org.trustquality.review.reviewing.Settling;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** What adviser and trust agree on a point, after the trust has replied. */
@Controller
@RequestMapping(ReviewPaths.REVIEW + "/points/{subject}/position")
class PositionController {

	private final ReviewReading reading;

	private final Settling settling;

	PositionController(ReviewReading reading, Settling settling) {
		this.reading = reading;
		this.settling = settling;
	}

	@GetMapping
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@PathVariable String subject, Model model) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		Subject point = reviewed.subject(subject);
		ReviewPoint stored = reviewed.point(point);
		if (!reviewed.is(ReviewState.REPLIED) || stored == null) {
			return "redirect:" + ReviewPaths.of(trust, assessment).review();
		}
		return show(adviser, reviewed, point, PositionForm.of(stored), null, List.of(), model);
	}

	@PostMapping
	String settle(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@PathVariable String subject, @ModelAttribute PositionForm form, Model model,
			HttpServletResponse response) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		Subject point = reviewed.subject(subject);
		int highest = reviewed.edition().levels().size();
		List<FieldError> errors = form.faults(highest);
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(adviser, reviewed, point, form, null, errors, model);
		}
		try {
			this.settling.settle(adviser, trust, assessment, point.id(), form.position(highest), form.seenChanges());
		}
		catch (JudgedElsewhere conflict) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return show(adviser, reviewed, point, PositionForm.of(form.position(highest), conflict.stored().changes()),
					conflict.stored().position(),
					List.of(new FieldError("text",
							"This point was changed elsewhere after this page was opened. Save again to keep yours")),
					model);
		}
		return "redirect:" + ReviewPaths.of(trust, assessment).review();
	}

	private String show(AdviserVisit adviser, Reviewed reviewed, Subject point, PositionForm form,
			@Nullable Position stored, List<FieldError> errors, Model model) {
		if (reviewed.point(point) == null) {
			throw new NotVisible();
		}
		Reviewed beside = this.reading.showBeside(adviser, reviewed);
		model.addAttribute("paths", ReviewPaths.of(reviewed));
		model.addAttribute("reviewed", beside);
		model.addAttribute("line", beside.compared(point));
		model.addAttribute("form", form);
		model.addAttribute("stored", stored);
		model.addAttribute("errors", errors);
		return "review/reviewing/position";
	}

}
