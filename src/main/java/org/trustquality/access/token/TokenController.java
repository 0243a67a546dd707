package org.trustquality.access.token;

import java.util.UUID;

import org.trustquality.access.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages on which a person sees and revokes their tokens. */
@Controller
class TokenController {

	private final AccessTokens tokens;

	TokenController(AccessTokens tokens) {
		this.tokens = tokens;
	}

	@GetMapping(AccessTokens.PAGE)
	String list(@AuthenticationPrincipal SignedInPerson person, Model model) {
		model.addAttribute("tokens", this.tokens.of(person.personId()));
		return "access/token/list";
	}

	@GetMapping(AccessTokens.PAGE + "/{token}/revocation")
	String check(@AuthenticationPrincipal SignedInPerson person, @PathVariable UUID token, Model model) {
		model.addAttribute("token", this.tokens.get(person.personId(), token));
		return "access/token/revocation";
	}

	@PostMapping(AccessTokens.PAGE + "/{token}/revocation")
	String revoke(@AuthenticationPrincipal SignedInPerson person, @PathVariable UUID token) {
		this.tokens.revoke(person.personId(), token);
		return "redirect:" + AccessTokens.PAGE;
	}

}
