package org.trustquality.editing;

import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;
import org.trustquality.framework.publishing.Publication;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The editions for everybody and what is to become one. */
@Controller
class EditionListController {

	static final String EDITIONS = "/administration/editions";

	private final Administration administrators;

	private final Publication publication;

	private final Drafts drafts;

	EditionListController(Administration administrators, Publication publication, Drafts drafts) {
		this.administrators = administrators;
		this.publication = publication;
		this.drafts = drafts;
	}

	@GetMapping(EDITIONS)
	String show(@AuthenticationPrincipal SignedInPerson administrator, Model model) {
		this.administrators.require(administrator);
		model.addAttribute("published", this.publication.list());
		model.addAttribute("made", this.drafts.published());
		model.addAttribute("drafts", this.drafts.unpublished());
		return "editing/editions";
	}

}
