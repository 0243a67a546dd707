package org.trustquality.system;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.trustquality.access.People;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustRole;

/** The first page. */
@Controller
class HomeController {

	private final People people;

	HomeController(People people) {
		this.people = people;
	}

	@GetMapping("/")
	String home(@AuthenticationPrincipal @Nullable SignedInPerson person, Model model) {
		if (person == null) {
			return "system/start";
		}
		List<TrustRole> roles = Tenancy.ofPerson(person.personId(), () -> this.people.rolesOf(person.personId()));
		if (roles.stream().map(TrustRole::trustReference).distinct().count() == 1) {
			return "redirect:/trusts/" + roles.get(0).trustReference();
		}
		model.addAttribute("roles", roles);
		return "system/trusts";
	}

}
