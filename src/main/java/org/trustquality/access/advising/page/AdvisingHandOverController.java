package org.trustquality.access.advising.page;

import java.util.UUID;

import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.advising.AdviserDirectory;
import org.trustquality.access.advising.AdvisingHandOvers;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Handing all appointments of an adviser over: to whom, what it means, done. */
@Controller
@RequestMapping(AdvisersController.PAGE + "/{person}/hand-over")
class AdvisingHandOverController {

	private final Administration administration;

	private final AdviserDirectory advisers;

	private final AdvisingHandOvers handOvers;

	AdvisingHandOverController(Administration administration, AdviserDirectory advisers, AdvisingHandOvers handOvers) {
		this.administration = administration;
		this.advisers = advisers;
		this.handOvers = handOvers;
	}

	@GetMapping
	String choose(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person, Model model) {
		this.administration.require(administrator);
		model.addAttribute("adviser", this.advisers.get(administrator, person));
		model.addAttribute("others",
				this.advisers.all(administrator).stream().filter((other) -> !other.personId().equals(person)).toList());
		return "access/advising/hand-over";
	}

	@GetMapping("/{other}")
	String check(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@PathVariable UUID other, Model model) {
		this.administration.require(administrator);
		model.addAttribute("plan", this.handOvers.plan(administrator, person, other));
		return "access/advising/hand-over-check";
	}

	@PostMapping("/{other}")
	String handOver(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID person,
			@PathVariable UUID other) {
		this.administration.require(administrator);
		this.handOvers.handOver(administrator, person, other);
		return "redirect:" + AdvisersController.PAGE + "/" + person + "?done=handed-over";
	}

}
