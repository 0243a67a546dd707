package org.trustquality.access.personal;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.SureTick;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Deleting one's own account, after reading what goes and what stays. */
@Controller
class ErasureController {

	private static final String DELETED = "/account/deleted";

	private final Erasure erasure;

	private final Obstacles obstacles;

	private final Administration administration;

	private final LogoutHandler signOut;

	ErasureController(Erasure erasure, Obstacles obstacles, Administration administration, LogoutHandler signOut) {
		this.erasure = erasure;
		this.obstacles = obstacles;
		this.administration = administration;
		this.signOut = new CompositeLogoutHandler(signOut, new SecurityContextLogoutHandler());
	}

	@GetMapping("/account/erasure")
	String ask(@AuthenticationPrincipal SignedInPerson person, Model model) {
		return ask(person, List.of(), model);
	}

	@PostMapping("/account/erasure")
	String erase(@AuthenticationPrincipal SignedInPerson person, @ModelAttribute SureTick tick, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		if (this.administration.isAdministrator(person.personId())) {
			this.administration.require(person);
		}
		if (!tick.isSure()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(person, List.of(new FieldError("sure", "Tick the box if you want your account deleted")), model);
		}
		if (!this.obstacles.of(person.personId(), true).isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return ask(person, List.of(), model);
		}
		this.erasure.ofThemselves(person.personId());
		this.signOut.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
		return "redirect:" + DELETED;
	}

	@GetMapping(DELETED)
	String deleted(@AuthenticationPrincipal @Nullable SignedInPerson person) {
		return (person != null) ? "redirect:/account" : "access/personal/deleted";
	}

	private String ask(SignedInPerson person, List<FieldError> errors, Model model) {
		model.addAttribute("obstacles", this.obstacles.of(person.personId(), true));
		model.addAttribute("errors", errors);
		return "access/personal/erasure";
	}

}
