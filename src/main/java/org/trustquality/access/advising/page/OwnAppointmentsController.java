package org.trustquality.access.advising.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.PersonName;
import org.trustquality.access.advising.AdviserVisit;
import org.trustquality.access.advising.Appointments;
import org.trustquality.access.advising.Conflicts;
import org.trustquality.trust.EnglishDay;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An adviser's own appointments, and declaring a conflict of interest about a trust. */
@Controller
@RequestMapping(OwnAppointmentsController.PAGE)
class OwnAppointmentsController {

	static final String PAGE = "/portfolio/appointments";

	private static final String CONFLICT = "/{appointment}/conflict";

	private final Appointments appointments;

	private final Conflicts conflicts;

	private final Clock clock;

	OwnAppointmentsController(Appointments appointments, Conflicts conflicts, Clock clock) {
		this.appointments = appointments;
		this.conflicts = conflicts;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestAttribute AdviserVisit adviser, @RequestParam Optional<String> done, Model model) {
		model.addAttribute("appointments", this.appointments.withTrusts(adviser.adviserId()));
		model.addAttribute("today", EnglishDay.today(this.clock));
		model.addAttribute("declared", done.filter("declared"::equals).isPresent());
		return "access/advising/own";
	}

	@GetMapping(CONFLICT)
	String ask(@RequestAttribute AdviserVisit adviser, @PathVariable UUID appointment, Model model) {
		return ask(adviser, appointment, new ConflictForm(null), List.of(), model);
	}

	/** For who reloads the page or comes back to it. */
	@GetMapping(CONFLICT + "/check")
	String again(@RequestAttribute AdviserVisit adviser, @PathVariable UUID appointment) {
		this.conflicts.about(adviser, appointment);
		return "redirect:" + PAGE + "/" + appointment + "/conflict";
	}

	/** By POST, so that the reason stands in no address, history or log. */
	@PostMapping(CONFLICT + "/check")
	String check(@RequestAttribute AdviserVisit adviser, @PathVariable UUID appointment,
			@ModelAttribute ConflictForm form, Model model, HttpServletResponse response) {
		List<FieldError> faults = form.faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(adviser, appointment, form, faults, model);
		}
		model.addAttribute("appointed", this.conflicts.about(adviser, appointment));
		model.addAttribute("form", form);
		return "access/advising/conflict-check";
	}

	@PostMapping(CONFLICT)
	String declare(@RequestAttribute AdviserVisit adviser, @PathVariable UUID appointment,
			@ModelAttribute ConflictForm form, Model model, HttpServletResponse response) {
		List<FieldError> faults = form.faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(adviser, appointment, form, faults, model);
		}
		this.conflicts.declare(adviser, appointment, form.cleanReason());
		return "redirect:" + PAGE + "?done=declared";
	}

	private String ask(AdviserVisit adviser, UUID appointment, ConflictForm form, List<FieldError> faults,
			Model model) {
		model.addAttribute("appointed", this.conflicts.about(adviser, appointment));
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/advising/conflict";
	}

	/**
	 * What the form sends that declares a conflict of interest.
	 *
	 * @param reason why; administrators alone read it
	 */
	record ConflictForm(@Nullable String reason) {

		private static final int LONGEST_REASON = 500;

		public String cleanReason() {
			return (this.reason != null) ? this.reason.replaceAll("\\s+", " ").strip() : "";
		}

		List<FieldError> faults() {
			List<FieldError> faults = new ArrayList<>();
			if (cleanReason().isEmpty()) {
				faults.add(new FieldError("reason", "Enter a reason; administrators will read it"));
			}
			else if (!PersonName.fits(cleanReason(), LONGEST_REASON)) {
				faults.add(new FieldError("reason",
						"Enter a reason of at most 500 characters, in letters, digits and signs only"));
			}
			return faults;
		}

	}

}
