package org.trustquality.access.people;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.Newcomer;
import org.trustquality.access.NotVisible;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Handing a role over: to whom, what changes, done. */
@Controller
@RequestMapping("/trusts/{trust}/people/{person}/roles/{role}/hand-over")
class HandOverController {

	private static final String NEW = "new";

	private final TrustPeople people;

	private final HandOvers handOvers;

	HandOverController(TrustPeople people, HandOvers handOvers) {
		this.people = people;
		this.handOvers = handOvers;
	}

	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID person, @PathVariable String role, Model model) {
		return ask(visit, person, office(role), new SuccessorForm(null, null, null), List.of(), model);
	}

	@PostMapping
	String choose(@RequestAttribute TrustVisit visit, @PathVariable UUID person, @PathVariable String role,
			@ModelAttribute SuccessorForm form, Model model, HttpServletResponse response) {
		Role office = office(role);
		this.people.requireOrganiser(visit);
		List<FieldError> faults = form.faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(visit, person, office, form, faults, model);
		}
		HandOver plan = form.isNew() ? this.handOvers.introduce(visit, person, office, form.newcomer())
				: this.handOvers.plan(visit, person, office, form.member());
		return "redirect:" + PeoplePaths.of(visit).handOver(person, office, plan.successor().personId());
	}

	@GetMapping("/{successor}")
	String check(@RequestAttribute TrustVisit visit, @PathVariable UUID person, @PathVariable String role,
			@PathVariable UUID successor, Model model) {
		model.addAttribute("plan", this.handOvers.plan(visit, person, office(role), successor));
		model.addAttribute("own", person.equals(visit.personId()));
		model.addAttribute("paths", PeoplePaths.of(visit));
		return "access/people/hand-over-check";
	}

	@PostMapping("/{successor}")
	String handOver(@RequestAttribute TrustVisit visit, @PathVariable UUID person, @PathVariable String role,
			@PathVariable UUID successor) {
		this.handOvers.handOver(visit, person, office(role), successor);
		return "redirect:/trusts" + (person.equals(visit.personId()) ? "" : "/" + visit.trustReference() + "/people");
	}

	private String ask(TrustVisit visit, UUID person, Role office, SuccessorForm form, List<FieldError> faults,
			Model model) {
		TrustPeople.Member member = this.people.member(visit, person);
		if (!member.holds(office)) {
			throw new NotVisible();
		}
		model.addAttribute("member", member);
		model.addAttribute("role", office);
		model.addAttribute("others", this.people.othersThan(visit, person));
		model.addAttribute("paths", PeoplePaths.of(visit));
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/people/hand-over";
	}

	private static Role office(String path) {
		return Role.named(path).filter(Role.OFFICES::contains).orElseThrow(NotVisible::new);
	}

	/** What the form sends that names a successor: a member's id, or new with a name. */
	record SuccessorForm(@Nullable String successor, @Nullable String name, @Nullable String email) {

		boolean isNew() {
			return NEW.equals(this.successor);
		}

		Newcomer newcomer() {
			return new Newcomer(this.name, this.email);
		}

		UUID member() {
			return UUID.fromString(String.valueOf(this.successor));
		}

		List<FieldError> faults() {
			if (isNew()) {
				return newcomer().faults();
			}
			try {
				member();
				return List.of();
			}
			catch (IllegalArgumentException ex) {
				return List.of(new FieldError("successor", "Choose who takes the role"));
			}
		}

	}

}
