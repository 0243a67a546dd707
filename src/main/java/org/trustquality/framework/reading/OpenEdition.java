package org.trustquality.framework.reading;

import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens the edition that an address names, for every page of this package. */
@ControllerAdvice(assignableTypes = { EditionController.class, EvidenceController.class, SearchController.class })
class OpenEdition {

	private final Editions editions;

	OpenEdition(Editions editions) {
		this.editions = editions;
	}

	@ModelAttribute("edition")
	Edition edition(@PathVariable String edition) {
		return this.editions.get(edition);
	}

	@ModelAttribute("paths")
	EditionPaths paths(@PathVariable String edition) {
		return new EditionPaths(edition);
	}

}
