package org.trustquality.access.advising.page;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.Newcomer;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.advising.AdviserDirectory;
import org.trustquality.access.advising.Appointing;
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

/** Who advises trusts, and one of them: making a person an adviser, taking it back. */
@Controller
@RequestMapping(AdvisersController.PAGE)
class AdvisersController {

	static final String PAGE = "/administration/advisers";

	private final Administration administration;

	private final AdviserDirectory advisers;

	private final Appointing appointing;

	private final Clock clock;

	AdvisersController(Administration administration, AdviserDirectory advisers, Appointing appointing, Clock clock) {
		this.administration = administration;
		this.advisers = advisers;
		this.appointing = appointing;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedInPerson administrator, @RequestParam Optional<String> done,
			Model model) {
		this.administration.require(administrator);
		model.addAttribute("done", done.orElse(""));
		return list(administrator, new AdviserForm(null, null), List.of(), model);
	}

	@PostMapping
	String make(@AuthenticationPrincipal SignedInPerson administrator, @ModelAttribute AdviserForm form, Model model,
			HttpServletResponse response) {
		this.administration.require(administrator);
		List<FieldError> faults = form.newcomer().faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			model.addAttribute("done", "");
			return list(administrator, form, faults, model);
		}
		this.appointing.make(form.newcomer());
		return "redirect:" + PAGE + "?done=made";
	}

	@GetMapping("/{person}")
	String show(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@RequestParam Optional<String> done, Model model) {
		this.administration.require(administrator);
		model.addAttribute("adviser", this.advisers.get(administrator, person));
		model.addAttribute("today", EnglishDay.today(this.clock));
		model.addAttribute("done", done.orElse(""));
		return "access/advising/adviser";
	}

	@GetMapping("/{person}/removal")
	String ask(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person, Model model) {
		this.administration.require(administrator);
		model.addAttribute("adviser", this.advisers.get(administrator, person));
		model.addAttribute("today", EnglishDay.today(this.clock));
		return "access/advising/removal";
	}

	@PostMapping("/{person}/removal")
	String dismiss(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person) {
		this.administration.require(administrator);
		this.appointing.dismiss(administrator.personId(), person);
		return "redirect:" + PAGE + "?done=dismissed";
	}

	private String list(SignedInPerson administrator, AdviserForm form, List<FieldError> faults, Model model) {
		model.addAttribute("advisers", this.advisers.all(administrator));
		model.addAttribute("today", EnglishDay.today(this.clock));
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/advising/list";
	}

	/** What the form sends that makes an adviser. */
	record AdviserForm(@Nullable String name, @Nullable String email) {

		Newcomer newcomer() {
			return new Newcomer(this.name, this.email);
		}

	}

}
