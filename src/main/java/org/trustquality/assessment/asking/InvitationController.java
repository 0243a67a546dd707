package org.trustquality.assessment.asking;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.People;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.Tenancy;
import org.trustquality.access.signin.SignInCodes;
import org.trustquality.trust.Trusts;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where the link in a mail leads: a page with one button. Only pressing it mails a code,
 * and only the code signs in.
 */
@Controller
@RequestMapping("/invitations")
class InvitationController {

	private final Arrival arrival;

	private final Trusts trusts;

	private final People people;

	private final SignInCodes codes;

	InvitationController(Arrival arrival, Trusts trusts, People people, SignInCodes codes) {
		this.arrival = arrival;
		this.trusts = trusts;
		this.people = people;
		this.codes = codes;
	}

	/** The address is a secret of its reader: no other page is told of it. */
	@ModelAttribute
	void keepAddress(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
	}

	@GetMapping("/{trust}/{token}")
	String show(@PathVariable String trust, @PathVariable String token,
			@AuthenticationPrincipal @Nullable SignedInPerson signedIn, Model model, HttpServletResponse response) {
		Optional<Arrival.Destination> found = find(trust, token);
		if (found.isEmpty() || !found.get().answerable()) {
			return dead(found.isPresent(), response);
		}
		Arrival.Destination destination = found.get();
		if (signedIn != null && signedIn.personId().equals(destination.personId())) {
			return "redirect:" + destination.response();
		}
		model.addAttribute("destination", destination);
		model.addAttribute("address", "/invitations/" + trust + "/" + token);
		return (signedIn != null) ? "assessment/asking/other-person" : "assessment/asking/invitation";
	}

	@PostMapping("/{trust}/{token}")
	String use(@PathVariable String trust, @PathVariable String token,
			@AuthenticationPrincipal @Nullable SignedInPerson signedIn, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<Arrival.Destination> found = find(trust, token);
		if (found.isEmpty() || !found.get().answerable()) {
			return dead(found.isPresent(), response);
		}
		if (signedIn != null) {
			return "redirect:/invitations/{trust}/{token}";
		}
		Arrival.Destination destination = found.get();
		this.codes.mail(this.people.get(destination.personId()), destination.trust().reference(),
				destination.response(), request, response);
		destination.inTrust(() -> this.arrival.use(destination));
		return "redirect:" + SignInCodes.PAGE + "?invited";
	}

	/** Anything else that looks a bit like a link, such as one that was cut short. */
	@GetMapping("/**")
	String lost(HttpServletResponse response) {
		return dead(false, response);
	}

	private Optional<Arrival.Destination> find(String trust, String token) {
		return reference(trust).flatMap(this.trusts::numberOf)
			.map(this.trusts::get)
			.flatMap((asking) -> Tenancy.inTrust(asking.trustId(), () -> this.arrival.look(asking, token)));
	}

	private static Optional<UUID> reference(String trust) {
		try {
			UUID reference = UUID.fromString(trust);
			return reference.toString().equals(trust) ? Optional.of(reference) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String dead(boolean once, HttpServletResponse response) {
		response.setStatus(once ? HttpStatus.GONE.value() : HttpStatus.NOT_FOUND.value());
		return "assessment/asking/dead-link";
	}

}
