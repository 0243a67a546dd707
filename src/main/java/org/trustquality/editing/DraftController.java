package org.trustquality.editing;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.SureTick;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One draft: what it changes, publishing it for good, throwing it away. */
@Controller
@RequestMapping(EditionListController.EDITIONS + "/drafts/{draft}")
class DraftController {

	private final Administration administrators;

	private final Drafts drafts;

	DraftController(Administration administrators, Drafts drafts) {
		this.administrators = administrators;
		this.drafts = drafts;
	}

	static String path(UUID draft) {
		return EditionListController.EDITIONS + "/drafts/" + draft;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID draft, Model model) {
		this.administrators.require(administrator);
		model.addAttribute("checked", this.drafts.get(draft));
		return "editing/draft";
	}

	@GetMapping("/publication")
	String ask(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID draft, Model model) {
		this.administrators.require(administrator);
		return ask(this.drafts.get(draft), List.of(), model);
	}

	@PostMapping("/publication")
	String publish(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID draft,
			@ModelAttribute SureTick tick, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		if (!tick.isSure()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(this.drafts.get(draft),
					List.of(new FieldError("sure", "Tick the box if you want the edition published")), model);
		}
		this.drafts.publish(draft, administrator.personId());
		return "redirect:" + path(draft);
	}

	@PostMapping("/removal")
	String remove(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID draft) {
		this.administrators.require(administrator);
		this.drafts.remove(draft);
		return "redirect:" + EditionListController.EDITIONS;
	}

	private static String ask(CheckedDraft checked, List<FieldError> errors, Model model) {
		checked.requirePublishable();
		model.addAttribute("checked", checked);
		model.addAttribute("errors", errors);
		return "editing/publication";
	}

}
