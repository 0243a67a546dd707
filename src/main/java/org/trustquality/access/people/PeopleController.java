package org.trustquality.access.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.Newcomer;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;
import org.trustquality.access.TrustVisit;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everyone with a role in a trust, and adding somebody. */
@Controller
@RequestMapping("/trusts/{trust}/people")
class PeopleController {

	/** The order in which a trust's people are listed. */
	private static final List<Role> ORDER = List.of(Role.CHAIR, Role.VICE_CHAIR, Role.TRUSTEE, Role.CHIEF_EXECUTIVE,
			Role.GOVERNANCE_PROFESSIONAL);

	private final TrustPeople people;

	PeopleController(TrustPeople people) {
		this.people = people;
	}

	@GetMapping
	String list(@RequestAttribute TrustVisit visit, Model model) {
		List<TrustMember> members = this.people.list(visit);
		model.addAttribute("groups",
				ORDER.stream()
					.map((role) -> new Group(role, members.stream().filter((member) -> member.role() == role).toList()))
					.filter((group) -> !group.members.isEmpty())
					.toList());
		model.addAttribute("organiser", this.people.isOrganiser(visit));
		model.addAttribute("paths", PeoplePaths.of(visit));
		return "access/people/list";
	}

	@GetMapping("/new")
	String show(@RequestAttribute TrustVisit visit, Model model) {
		this.people.requireOrganiser(visit);
		return show(visit, new PersonForm(null, null, null), List.of(), model);
	}

	@PostMapping
	String add(@RequestAttribute TrustVisit visit, @ModelAttribute PersonForm form, Model model,
			HttpServletResponse response) {
		this.people.requireOrganiser(visit);
		List<FieldError> faults = form.faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, form, faults, model);
		}
		this.people.add(visit, form.newcomer(), form.chosenRole().orElseThrow());
		return "redirect:" + PeoplePaths.of(visit).people();
	}

	private String show(TrustVisit visit, PersonForm form, List<FieldError> faults, Model model) {
		model.addAttribute("paths", PeoplePaths.of(visit));
		model.addAttribute("roles", this.people.vacant(visit));
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/people/new";
	}

	/** The people who hold one role. */
	record Group(Role role, List<TrustMember> members) {
	}

	/** What the form sends that adds a person. */
	record PersonForm(@Nullable String name, @Nullable String email, @Nullable String role) {

		Newcomer newcomer() {
			return new Newcomer(this.name, this.email);
		}

		Optional<Role> chosenRole() {
			return Arrays.stream(Role.values()).filter((each) -> each.name().equals(this.role)).findFirst();
		}

		List<FieldError> faults() {
			List<FieldError> faults = new ArrayList<>(newcomer().faults());
			if (chosenRole().isEmpty()) {
				faults.add(new FieldError("role", "Choose a role"));
			}
			return faults;
		}

	}

}
