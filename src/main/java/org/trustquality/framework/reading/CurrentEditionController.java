package org.trustquality.framework.reading;

import org.trustquality.framework.Editions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to the edition that new assessments use. */
@Controller
class CurrentEditionController {

	private final Editions editions;

	CurrentEditionController(Editions editions) {
		this.editions = editions;
	}

	@GetMapping("/framework")
	String current() {
		return "redirect:" + new EditionPaths(this.editions.current().id()).overview();
	}

}
