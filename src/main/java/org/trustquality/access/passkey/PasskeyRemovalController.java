package org.trustquality.access.passkey;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.session.RecentSignIn;

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

	private final RecentSignIn recent;

	PasskeyRemovalController(Passkeys passkeys, RecentSignIn recent) {
		this.passkeys = passkeys;
		this.recent = recent;
	}

	@GetMapping
	String check(@AuthenticationPrincipal SignedInPerson person, @PathVariable String id, Model model,
			HttpSession session, HttpServletResponse response) {
		model.addAttribute("passkey", this.passkeys.get(person.personId(), id));
		if (!this.passkeys.mayBeChangedBy(person)) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			return "access/passkey/sign-in-first";
		}
		requireRecent(person, id, session);
		model.addAttribute("last", this.passkeys.of(person.personId()).size() == 1);
		return "access/passkey/removal";
	}

	@PostMapping
	String remove(@AuthenticationPrincipal SignedInPerson person, @PathVariable String id, Model model,
			HttpSession session, HttpServletResponse response) {
		if (!this.passkeys.mayBeChangedBy(person)) {
			return check(person, id, model, session, response);
		}
		requireRecent(person, id, session);
		this.passkeys.remove(person, id);
		return "redirect:" + PasskeyController.PAGE;
	}

	private void requireRecent(SignedInPerson person, String id, HttpSession session) {
		this.recent.require(person, session, PasskeyController.PAGE + "/" + id + "/removal");
	}

}
