package org.trustquality.improvement.calendar.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.HostCookies;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.SureTick;
import org.trustquality.mail.ServiceAddress;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which a person sees and revokes their calendar links, in any trust. */
@Controller
@RequestMapping(OwnLinkController.PAGE)
class OwnLinkController {

	static final String PAGE = "/account/calendar-links";

	private final CalendarLinks links;

	private final Subscriptions subscriptions;

	private final HostCookies cookies;

	private final ServiceAddress address;

	OwnLinkController(CalendarLinks links, Subscriptions subscriptions, HostCookies cookies, ServiceAddress address) {
		this.links = links;
		this.subscriptions = subscriptions;
		this.cookies = cookies;
		this.address = address;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedInPerson person, Model model) {
		model.addAttribute("links", this.links.of(person.personId()));
		return "improvement/calendar/link/list";
	}

	/** Shows a new link's address, the first time only. */
	@GetMapping("/{link}")
	String show(@AuthenticationPrincipal SignedInPerson person, @PathVariable UUID link, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		model.addAttribute("link", this.links.get(person.personId(), link));
		Optional<SecretLink> carried = this.cookies.read(request, CalendarLinkController.COOKIE)
			.flatMap(SecretLink::of)
			.filter((secret) -> this.subscriptions.isOf(secret, link));
		carried.ifPresent((secret) -> this.cookies.remove(response, CalendarLinkController.COOKIE));
		model.addAttribute("address", carried.map((secret) -> this.address.to(secret.path())).orElse(null));
		return "improvement/calendar/link/made";
	}

	@GetMapping("/{link}/revocation")
	String check(@AuthenticationPrincipal SignedInPerson person, @PathVariable UUID link, Model model) {
		return check(person, link, List.of(), model);
	}

	@PostMapping("/{link}/revocation")
	String revoke(@AuthenticationPrincipal SignedInPerson person, @PathVariable UUID link,
			@ModelAttribute SureTick tick, HttpServletResponse response, Model model) {
		boolean isThere = this.links.of(person.personId()).stream().anyMatch((each) -> each.id().equals(link));
		if (isThere && !tick.isSure()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return check(person, link, List.of(new FieldError("sure", "Tick the box if you want the link revoked")),
					model);
		}
		this.links.revoke(person.personId(), link);
		return "redirect:" + PAGE;
	}

	private String check(SignedInPerson person, UUID link, List<FieldError> errors, Model model) {
		model.addAttribute("link", this.links.get(person.personId(), link));
		model.addAttribute("errors", errors);
		return "improvement/calendar/link/revocation";
	}

}
