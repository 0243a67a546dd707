package org.trustquality.review.moderation;

import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far advisers agree who judged the same, for administrators. No trust is named. */
@Controller
@RequestMapping("/administration/moderation")
class AdviserPairController {

	private final Administration administration;

	private final AdviserPairs pairs;

	AdviserPairController(Administration administration, AdviserPairs pairs) {
		this.administration = administration;
		this.pairs = pairs;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedInPerson administrator, Model model) {
		this.administration.require(administrator);
		model.addAttribute("pairs", this.pairs.all(administrator));
		return "review/moderation/pairs";
	}

	@GetMapping("/pair")
	String show(@AuthenticationPrincipal SignedInPerson administrator, @RequestParam(defaultValue = "") String one,
			@RequestParam(defaultValue = "") String other, Model model) {
		this.administration.require(administrator);
		model.addAttribute("pair", this.pairs.find(administrator, one, other).orElse(null));
		return "review/moderation/pair";
	}

}
