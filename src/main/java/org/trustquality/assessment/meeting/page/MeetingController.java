package org.trustquality.assessment.meeting.page;

import java.util.UUID;

import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What a board has agreed so far, and what is next. */
@Controller
class MeetingController {

	private final MeetingPages meeting;

	MeetingController(MeetingPages meeting) {
		this.meeting = meeting;
	}

	@GetMapping(AssessmentPaths.ASSESSMENT + "/meeting")
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment,
			@RequestParam(defaultValue = "") String order, Model model) {
		Overview overview = this.meeting.overview(visit, assessment, order);
		model.addAttribute("page", overview);
		model.addAttribute("results", overview.comments().results());
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		return "assessment/meeting/overview";
	}

}
