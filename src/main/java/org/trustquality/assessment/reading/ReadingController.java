package org.trustquality.assessment.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Tells everybody in a trust when whoever runs the computers read somebody's answers. */
@Controller
class ReadingController {

	private final AnswerReadings readings;

	private final People people;

	ReadingController(AnswerReadings readings, People people) {
		this.readings = readings;
		this.people = people;
	}

	@GetMapping("/trusts/{trust}/readings")
	String list(@RequestAttribute TrustVisit visit, Model model) {
		this.people.require(visit, Set.of(Role.values()));
		List<AnswerReading> found = this.readings.ofTrust(visit.trustId());
		boolean organiser = this.people.isOrganiser(visit);
		Map<UUID, String> names = this.people.names(visit.trustId(),
				found.stream().map(AnswerReading::personId).collect(Collectors.toSet()));
		model.addAttribute("readings",
				found.stream().map((reading) -> ShownReading.to(visit.personId(), organiser, reading, names)).toList());
		model.addAttribute("trustPath", AssessmentPaths.trust(visit));
		return "assessment/reading/list";
	}

}
