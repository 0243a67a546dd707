package org.trustquality.improvement.digest;

import org.trustquality.access.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person stops the weekly mail about their actions, or gets it again. */
@Controller
@RequestMapping(DigestLetters.PAGE)
class DigestController {

	private final Digests digests;

	DigestController(Digests digests) {
		this.digests = digests;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal SignedInPerson person, Model model) {
		model.addAttribute("wanted", this.digests.isWanted(person.personId()));
		return "improvement/digest";
	}

	@PostMapping
	String change(@AuthenticationPrincipal SignedInPerson person, @RequestParam boolean wanted) {
		this.digests.want(person.personId(), wanted);
		return "redirect:" + DigestLetters.PAGE + "?done=" + (wanted ? "wanted" : "stopped");
	}

}
