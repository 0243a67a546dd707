package org.trustquality.assessment.asking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.reading.AnswerReadings;
import org.trustquality.framework.Editions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** A trust's own page: its assessments, and what the visitor can do with each. */
@Controller
class AssessmentListController {

	private final Assessments assessments;

	private final Invitations invitations;

	private final AnswerReadings readings;

	private final Editions editions;

	private final People people;

	AssessmentListController(Assessments assessments, Invitations invitations, AnswerReadings readings,
			Editions editions, People people) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.readings = readings;
		this.editions = editions;
		this.people = people;
	}

	@GetMapping("/trusts/{trust}")
	String list(@RequestAttribute TrustVisit visit, Model model) {
		List<Assessment> found = this.assessments.list(visit);
		Map<UUID, Invitation> asked = this.invitations.toAnswer(visit)
			.stream()
			.collect(Collectors.toMap(Invitation::assessmentReference, Function.identity()));
		boolean organiser = this.people.isOrganiser(visit);
		model.addAttribute("organiser", organiser);
		model.addAttribute("setUp", AssessmentPaths.setUp(visit));
		model.addAttribute("trustPath", AssessmentPaths.trust(visit));
		model.addAttribute("recentReadings", this.readings.recent(visit.trustId()));
		model.addAttribute("assessments",
				found.stream()
					.map((assessment) -> Entry.of(visit, assessment, this.editions.get(assessment.editionId()).title(),
							asked.get(assessment.reference())))
					.filter((entry) -> organiser || !entry.assessment().isDraft())
					.toList());
		return "assessment/asking/list";
	}

	/**
	 * An assessment in the list, and whether and how the visitor answers it.
	 *
	 * @param framework what it asks
	 */
	record Entry(Assessment assessment, String framework, AssessmentPaths paths, boolean asked, boolean started,
			boolean onPaper) {

		static Entry of(TrustVisit visit, Assessment assessment, String framework, @Nullable Invitation invitation) {
			return new Entry(assessment, framework, AssessmentPaths.of(visit, assessment.reference()),
					invitation != null, invitation != null && invitation.isStarted(),
					invitation != null && invitation.isOnPaper());
		}

	}

}
