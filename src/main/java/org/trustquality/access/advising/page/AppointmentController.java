package org.trustquality.access.advising.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.advising.AdviserAccount;
import org.trustquality.access.advising.AdviserDirectory;
import org.trustquality.access.advising.Appointing;
import org.trustquality.access.advising.AppointmentToTrust;
import org.trustquality.access.trusts.SearchResults;
import org.trustquality.access.trusts.SearchText;
import org.trustquality.access.trusts.TrustDirectory;
import org.trustquality.trust.EnglishDay;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Appointing an adviser to a trust: which, from when to when; and ending it. */
@Controller
@RequestMapping(AdvisersController.PAGE + "/{person}")
class AppointmentController {

	private final Administration administration;

	private final AdviserDirectory advisers;

	private final TrustDirectory trusts;

	private final Appointing appointing;

	private final Clock clock;

	AppointmentController(Administration administration, AdviserDirectory advisers, TrustDirectory trusts,
			Appointing appointing, Clock clock) {
		this.administration = administration;
		this.advisers = advisers;
		this.trusts = trusts;
		this.appointing = appointing;
		this.clock = clock;
	}

	@GetMapping("/trusts")
	String choose(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model,
			HttpServletResponse response) {
		this.administration.require(administrator);
		AdviserAccount adviser = this.advisers.get(administrator, person);
		model.addAttribute("adviser", adviser);
		model.addAttribute("appointed", adviser.appointed(today()));
		SearchResults.of(new SearchText(q, page), TrustDirectory.PAGE, this.trusts::open).show(model, response);
		return "access/advising/trusts";
	}

	@GetMapping("/trusts/{reference}")
	String ask(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@PathVariable UUID reference, Model model) {
		this.administration.require(administrator);
		return ask(administrator, person, reference, AppointmentForm.usual(today()), List.of(), model);
	}

	@PostMapping("/trusts/{reference}")
	String appoint(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@PathVariable UUID reference, @ModelAttribute AppointmentForm form, Model model,
			HttpServletResponse response) {
		this.administration.require(administrator);
		List<FieldError> faults = form.faults(today());
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(administrator, person, reference, form, faults, model);
		}
		this.appointing.appoint(administrator.personId(), person, reference, form.term());
		return "redirect:" + AdvisersController.PAGE + "/" + person + "?done=appointed";
	}

	@GetMapping("/appointments/{appointment}/ending")
	String askToEnd(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@PathVariable UUID appointment, Model model) {
		this.administration.require(administrator);
		AdviserAccount adviser = this.advisers.get(administrator, person);
		AppointmentToTrust found = adviser.appointments()
			.stream()
			.filter((each) -> each.appointment().id().equals(appointment))
			.findFirst()
			.orElseThrow(NotVisible::new);
		if (!found.appointment().isLive(today())) {
			throw new AccessRefusal("This appointment has ended already.");
		}
		model.addAttribute("adviser", adviser);
		model.addAttribute("appointed", found);
		return "access/advising/ending";
	}

	@PostMapping("/appointments/{appointment}/ending")
	String end(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@PathVariable UUID appointment) {
		this.administration.require(administrator);
		this.appointing.end(administrator.personId(), person, appointment);
		return "redirect:" + AdvisersController.PAGE + "/" + person + "?done=ended";
	}

	private String ask(SignedInPerson administrator, UUID person, UUID reference, AppointmentForm form,
			List<FieldError> faults, Model model) {
		model.addAttribute("adviser", this.advisers.get(administrator, person));
		model.addAttribute("trust", this.trusts.get(reference));
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/advising/appointment";
	}

	private LocalDate today() {
		return EnglishDay.today(this.clock);
	}

}
