package org.trustquality.review.reviewing.page;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.review.judgement.Judgement;
import org.trustquality.review.judgement.ReviewState;
import org.trustquality.review.judgement.Subject;
import org.trustquality.review.reviewing.JudgedElsewhere;
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

/** One point: what the adviser says of it, without the board's level. */
@Controller
@RequestMapping(ReviewPaths.REVIEW + "/points/{subject}")
class PointController {

	private final ReviewReading reading;

	private final ReviewEditions editions;

	private final Reviewing reviewing;

	PointController(ReviewReading reading, ReviewEditions editions, Reviewing reviewing) {
		this.reading = reading;
		this.editions = editions;
		this.reviewing = reviewing;
	}

	@GetMapping
	String show(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@PathVariable String subject, Model model) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		Subject point = reviewed.subject(subject);
		if (!reviewed.is(ReviewState.DRAFT) || reviewed.isCommitted(point.dimension())) {
			return "redirect:" + ReviewPaths.of(trust, assessment).dimension(point.dimension());
		}
		return show(adviser, reviewed, page(reviewed, point), JudgementForm.of(reviewed.point(point)), List.of(),
				model);
	}

	@PostMapping
	String judge(@RequestAttribute AdviserVisit adviser, @PathVariable UUID trust, @PathVariable UUID assessment,
			@PathVariable String subject, @ModelAttribute JudgementForm form, Model model,
			HttpServletResponse response) {
		Reviewed reviewed = this.reading.of(adviser, trust, assessment);
		Subject point = reviewed.subject(subject);
		PointPage page = page(reviewed, point);
		int highest = reviewed.edition().levels().size();
		List<FieldError> errors = form.faults(highest);
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(adviser, reviewed, page, form, errors, model);
		}
		Judgement judgement = form.judgement(highest);
		try {
			this.reviewing.judge(adviser, trust, assessment, point.id(), judgement, form.seenChanges());
		}
		catch (JudgedElsewhere conflict) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return conflict(adviser, reviewed, page, judgement, conflict, model);
		}
		return "redirect:" + onward(ReviewPaths.of(trust, assessment), page);
	}

	private PointPage page(Reviewed reviewed, Subject point) {
		return PointPage.of(reviewed, this.editions.of(reviewed), point);
	}

	private static String onward(ReviewPaths paths, PointPage page) {
		Subject next = page.next();
		return (next != null) ? paths.point(next.id()) : paths.dimension(page.dimension().id());
	}

	private String show(AdviserVisit adviser, Reviewed reviewed, PointPage page, JudgementForm form,
			List<FieldError> errors, Model model) {
		this.reading.show(adviser, reviewed);
		model.addAttribute("paths", ReviewPaths.of(reviewed));
		model.addAttribute("page", page);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "review/reviewing/point";
	}

	private String conflict(AdviserVisit adviser, Reviewed reviewed, PointPage page, Judgement mine,
			JudgedElsewhere conflict, Model model) {
		this.reading.show(adviser, reviewed);
		ReviewPaths paths = ReviewPaths.of(reviewed);
		model.addAttribute("paths", paths);
		model.addAttribute("page", page);
		model.addAttribute("mine", mine);
		model.addAttribute("theirs", conflict.stored().judgement());
		model.addAttribute("form", JudgementForm.of(mine, conflict.stored().changes()));
		model.addAttribute("onward", onward(paths, page));
		return "review/reviewing/conflict";
	}

}
