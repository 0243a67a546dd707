package org.trustquality.assessment.meeting.page;

import java.util.Set;
import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.MeetingPaths;
import org.trustquality.assessment.result.CommentReading;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The comments, which the chair reads before the board does. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/meeting/comments")
class CommentController {

	private final ResultDisclosure disclosure;

	private final CommentReading reading;

	private final Trusts trusts;

	CommentController(ResultDisclosure disclosure, CommentReading reading, Trusts trusts) {
		this.disclosure = disclosure;
		this.reading = reading;
		this.trusts = trusts;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		model.addAttribute("page", CommentPage.of(this.disclosure.commentsFirst(visit, assessment),
				this.trusts.get(visit.trustId()).isSingleAcademy()));
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		return "assessment/meeting/comments";
	}

	/**
	 * Releases the comments.
	 * @param before the comments that the page showed as withheld
	 * @param withheld those to withhold
	 */
	@PostMapping
	String release(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment,
			@RequestParam(defaultValue = "") Set<UUID> before, @RequestParam(defaultValue = "") Set<UUID> withheld) {
		boolean released = this.reading.release(visit, assessment, before, withheld);
		MeetingPaths paths = AssessmentPaths.of(visit, assessment).meeting();
		return "redirect:" + (released ? paths.overview() + "?done=released" : paths.comments() + "?done=saved");
	}

}
