package org.trustquality.access.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
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

/** One person of a trust, for its organisers: giving and ending roles, and leaving. */
@Controller
@RequestMapping("/trusts/{trust}/people/{person}")
class PersonController {

	private final TrustPeople people;

	private final Departures departures;

	PersonController(TrustPeople people, Departures departures) {
		this.people = people;
		this.departures = departures;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID person, Model model) {
		return show(visit, person, List.of(), model);
	}

	@PostMapping("/roles")
	String give(@RequestAttribute TrustVisit visit, @PathVariable UUID person, @ModelAttribute RoleForm form,
			Model model, HttpServletResponse response) {
		Optional<Role> role = form.chosenRole();
		if (role.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, person, List.of(new FieldError("role", "Choose a role to give")), model);
		}
		this.people.give(visit, person, role.get());
		return "redirect:" + PeoplePaths.of(visit).person(person);
	}

	@PostMapping("/roles/{role}/removal")
	String end(@RequestAttribute TrustVisit visit, @PathVariable UUID person, @PathVariable String role) {
		this.people.end(visit, person, Role.named(role).orElseThrow(NotVisible::new));
		return "redirect:" + PeoplePaths.of(visit).people();
	}

	@GetMapping("/departure")
	String askToLeave(@RequestAttribute TrustVisit visit, @PathVariable UUID person, Model model) {
		show(visit, person, List.of(), model);
		return "access/people/departure";
	}

	@PostMapping("/departure")
	String leave(@RequestAttribute TrustVisit visit, @PathVariable UUID person) {
		this.departures.leave(visit, person);
		return person.equals(visit.personId()) ? "redirect:/trusts" : "redirect:" + PeoplePaths.of(visit).people();
	}

	private String show(TrustVisit visit, UUID person, List<FieldError> faults, Model model) {
		TrustPeople.Member member = this.people.member(visit, person);
		model.addAttribute("member", member);
		model.addAttribute("self", person.equals(visit.personId()));
		model.addAttribute("vacant", this.people.vacant(visit).stream().filter((role) -> !member.holds(role)).toList());
		model.addAttribute("offices", Role.OFFICES);
		model.addAttribute("paths", PeoplePaths.of(visit));
		model.addAttribute("errors", faults);
		return "access/people/person";
	}

	/** What the form sends that gives a role. */
	record RoleForm(@Nullable String role) {

		Optional<Role> chosenRole() {
			return Arrays.stream(Role.values()).filter((each) -> each.name().equals(this.role)).findFirst();
		}

	}

}
