package org.trustquality.assessment.asking.reminding;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.trustquality.access.TrustVisit;
import org.trustquality.access.limit.Limit;
import org.trustquality.access.limit.Limits;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.asking.InvitedPerson;
import org.trustquality.assessment.asking.Letters;
import org.trustquality.mail.Letter;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reminding everyone who has not finished, after a look at what they will read. */
@Controller
@RequestMapping("/trusts/{trust}/assessments/{assessment}/reminder")
class ReminderController {

	private final Assessments assessments;

	private final Reminders reminders;

	private final Letters letters;

	private final Limits limits;

	ReminderController(Assessments assessments, Reminders reminders, Letters letters, Limits limits) {
		this.assessments = assessments;
		this.reminders = reminders;
		this.letters = letters;
		this.limits = limits;
	}

	@GetMapping
	String check(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, Model model) {
		List<InvitedPerson> people = this.reminders.toRemind(visit, assessment);
		Assessment reminded = this.assessments.toOrganise(visit, assessment);
		model.addAttribute("assessment", reminded);
		model.addAttribute("people", people);
		model.addAttribute("letters", Stream.of(first(people, false), first(people, true))
			.flatMap(List::stream)
			.map((person) -> new Shown(person.isStarted(), this.letters.reminder(reminded, person, Letters.SAMPLE)))
			.toList());
		model.addAttribute("paths", AssessmentPaths.of(visit, assessment));
		return "assessment/asking/reminding/reminder";
	}

	@PostMapping
	String remind(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment) {
		this.assessments.toOrganise(visit, assessment);
		this.limits.count(Limit.REMINDERS_OF_TRUST, visit.trustReference().toString());
		this.reminders.remind(visit, assessment);
		return "redirect:" + AssessmentPaths.of(visit, assessment).organising() + "?done=reminded";
	}

	private static List<InvitedPerson> first(List<InvitedPerson> people, boolean started) {
		return people.stream().filter((person) -> person.isStarted() == started).limit(1).toList();
	}

	/** A letter as the first of those will read it who have started, or who have not. */
	record Shown(boolean started, Letter letter) {
	}

}
