package org.trustquality.improvement.calendar;

import java.time.Clock;

import org.trustquality.access.People;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A trust's calendar: what comes next, the dates, and the three years. */
@Controller
class CalendarController {

	private final TrustCalendar calendar;

	private final AssuranceCycles cycles;

	private final People people;

	private final Clock clock;

	CalendarController(TrustCalendar calendar, AssuranceCycles cycles, People people, Clock clock) {
		this.calendar = calendar;
		this.cycles = cycles;
		this.people = people;
		this.clock = clock;
	}

	@GetMapping("/trusts/{trust}/calendar")
	String show(@RequestAttribute TrustVisit visit, @RequestParam(defaultValue = "") String done, Model model) {
		AssurancePlan plan = this.cycles.plan(visit);
		model.addAttribute("done", done.equals("set"));
		model.addAttribute("isSet", plan.cycle() != null);
		model.addAttribute("sentences", plan.sentences());
		model.addAttribute("external", plan.asksForExternalNow());
		model.addAttribute("setUp", AssessmentPaths.setUp(visit));
		model.addAttribute("years", plan.years());
		model.addAttribute("entries", this.calendar.entries(visit));
		model.addAttribute("today", EnglishDay.today(this.clock));
		model.addAttribute("organiser", this.people.isOrganiser(visit));
		model.addAttribute("path", TrustCalendar.path(visit));
		model.addAttribute("trustPath", AssessmentPaths.trust(visit));
		return "improvement/calendar/calendar";
	}

}
