package org.trustquality.access.passkey;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.session.RecentSignIn;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which a person sees and names their passkeys. */
@Controller
class PasskeyController {

	static final String PAGE = "/account/passkeys";

	private final Passkeys passkeys;

	private final RecentSignIn recent;

	PasskeyController(Passkeys passkeys, RecentSignIn recent) {
		this.passkeys = passkeys;
		this.recent = recent;
	}

	@GetMapping(PAGE)
	String list(@AuthenticationPrincipal SignedInPerson person, HttpSession session, Model model) {
		model.addAttribute("passkeys", this.passkeys.of(person.personId()));
		model.addAttribute("changeable", this.passkeys.mayBeChangedBy(person));
		model.addAttribute("recent", this.recent.isRecent(person, session));
		return "access/passkey/list";
	}

	@GetMapping(PAGE + "/{id}/name")
	String name(@AuthenticationPrincipal SignedInPerson person, @PathVariable String id, Model model) {
		Passkey passkey = this.passkeys.get(person.personId(), id);
		return show(passkey, passkey.name(), List.of(), model);
	}

	@PostMapping(PAGE + "/{id}/name")
	String rename(@AuthenticationPrincipal SignedInPerson person, @PathVariable String id,
			@RequestParam(defaultValue = "") String name, Model model, HttpServletResponse response) {
		Passkey passkey = this.passkeys.get(person.personId(), id);
		Optional<PasskeyName> chosen = PasskeyName.of(name);
		if (chosen.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(passkey, name, List.of(new FieldError("name", PasskeyName.RULE)), model);
		}
		this.passkeys.rename(person.personId(), id, chosen.get());
		return "redirect:" + PAGE;
	}

	private static String show(Passkey passkey, String name, List<FieldError> errors, Model model) {
		model.addAttribute("passkey", passkey);
		model.addAttribute("name", name);
		model.addAttribute("errors", errors);
		return "access/passkey/name";
	}

}
