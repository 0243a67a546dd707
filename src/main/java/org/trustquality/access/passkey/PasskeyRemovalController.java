package org.trustquality.access.passkey;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.SignedInPerson;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Removes a passkey, after asking whether it is the right one. */
@Controller
@RequestMapping(PasskeyController.PAGE + "/{id}/removal")
class PasskeyRemovalController {

	private final Passkeys passkeys;

	PasskeyRemovalController(Passkeys passkeys) {
		this.passkeys = passkeys;
	}

	@GetMapping
	String check(@AuthenticationPrincipal SignedInPerson person, @PathVariable String id, Model model,
			HttpServletResponse response) {
		model.addAttribute("passkey", this.passkeys.get(person.personId(), id));
		if (!this.passkeys.mayBeChangedBy(person)) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			return "access/passkey/sign-in-first";
		}
		model.addAttribute("last", this.passkeys.of(person.personId()).size() == 1);
		return "access/passkey/removal";
	}

	@PostMapping
	String remove(@AuthenticationPrincipal SignedInPerson person, @PathVariable String id, Model model,
			HttpServletResponse response) {
		if (!this.passkeys.mayBeChangedBy(person)) {
			return check(person, id, model, response);
		}
		this.passkeys.remove(person, id);
		return "redirect:" + PasskeyController.PAGE;
	}

}
