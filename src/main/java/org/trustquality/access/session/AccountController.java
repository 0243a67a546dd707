package org.trustquality.access.session;

import jakarta.servlet.http.HttpSession;
import org.trustquality.access.People;
import org.trustquality.access.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A person's own page: who they are here, and where they are signed in. */
@Controller
@RequestMapping("/account")
class AccountController {

	private static final String PAGE = "redirect:/account";

	private final People people;

	private final Devices devices;

	private final RecentSignIn recent;

	AccountController(People people, Devices devices, RecentSignIn recent) {
		this.people = people;
		this.devices = devices;
		this.recent = recent;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedInPerson person, HttpSession session, Model model) {
		model.addAttribute("person", this.people.get(person.personId()));
		model.addAttribute("devices", this.devices.of(person.personId(), session));
		return "access/session/account";
	}

	@PostMapping("/devices/{device}/removal")
	String end(@AuthenticationPrincipal SignedInPerson person, @PathVariable String device, HttpSession session) {
		this.recent.require(person, session, "/account");
		this.devices.end(person.personId(), device);
		return PAGE;
	}

	@PostMapping("/other-devices/removal")
	String endOthers(@AuthenticationPrincipal SignedInPerson person, HttpSession session) {
		this.recent.require(person, session, "/account");
		this.devices.endOthers(person.personId(), session);
		return PAGE;
	}

}
