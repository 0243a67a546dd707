package org.trustquality.system;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.People;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustRole;
import org.trustquality.access.advising.Advisers;
import org.trustquality.trust.EnglishDay;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomeController {

	private static final Comparator<TrustRole> BY_TRUST_AND_ROLE = Comparator.comparing(TrustRole::trustName)
		.thenComparing(TrustRole::trustReference)
		.thenComparing(TrustRole::role);

	private final People people;

	private final Administration administration;

	private final Advisers advisers;

	HomeController(People people, Administration administration, Advisers advisers) {
		this.people = people;
		this.administration = administration;
		this.advisers = advisers;
	}

	@GetMapping("/")
	String home(@AuthenticationPrincipal @Nullable SignedInPerson person, Model model) {
		if (person == null) {
			return "system/start";
		}
		List<OwnTrust> own = ownTrusts(person);
		if (own.size() == 1) {
			return "redirect:/trusts/" + own.get(0).reference();
		}
		if (own.isEmpty() && this.administration.isAdministrator(person.personId())) {
			return "redirect:/administration";
		}
		if (own.isEmpty() && this.advisers.isAdviser(person.personId())) {
			return "redirect:/portfolio";
		}
		return trusts(person, model);
	}

	/** Where a person with roles in several trusts changes from one to another. */
	@GetMapping("/trusts")
	String trusts(@AuthenticationPrincipal SignedInPerson person, Model model) {
		model.addAttribute("trusts", ownTrusts(person));
		return "system/trusts";
	}

	private List<OwnTrust> ownTrusts(SignedInPerson person) {
		Map<UUID, OwnTrust> own = new LinkedHashMap<>();
		List<TrustRole> roles = Tenancy.ofPerson(person.personId(), () -> this.people.rolesOf(person.personId()));
		for (TrustRole role : roles.stream().sorted(BY_TRUST_AND_ROLE).toList()) {
			own.computeIfAbsent(role.trustReference(), (id) -> OwnTrust.of(role)).roles().add(role.role().words());
		}
		return List.copyOf(own.values());
	}

	/**
	 * A trust with everything that the person is there.
	 *
	 * @param closed since when it is closed, in words; null if it is open
	 */
	record OwnTrust(UUID reference, String name, @Nullable String closed, List<String> roles) {

		static OwnTrust of(TrustRole role) {
			String closed = (role.closedOn() != null) ? EnglishDay.of(role.closedOn()) : null;
			return new OwnTrust(role.trustReference(), role.trustName(), closed, new ArrayList<>());
		}

	}

}
