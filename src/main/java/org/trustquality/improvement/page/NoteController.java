package org.trustquality.improvement.page;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.improvement.Action;
import org.trustquality.improvement.ActionElsewhere;
import org.trustquality.improvement.ActionPaths;
import org.trustquality.improvement.ActionStatus;
import org.trustquality.improvement.Actions;
import org.trustquality.improvement.Improving;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Noting how an action goes. */
@Controller
@RequestMapping(ActionPaths.ACTION + "/notes")
class NoteController {

	private final OpenActions pages;

	private final Actions actions;

	private final Improving improving;

	NoteController(OpenActions pages, Actions actions, Improving improving) {
		this.pages = pages;
		this.actions = actions;
		this.improving = improving;
	}

	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID action, Model model) {
		Action found = this.improving.toChange(visit, action);
		return show(visit, found, NoteForm.of(found.status(), found.version()), List.of(), model);
	}

	@PostMapping
	String note(@RequestAttribute TrustVisit visit, @PathVariable UUID action, @ModelAttribute NoteForm form,
			Model model, HttpServletResponse response) {
		Action found = this.improving.toChange(visit, action);
		List<FieldError> errors = form.faults();
		if (!errors.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, found, form, errors, model);
		}
		try {
			this.improving.note(visit, action, form.cleanStatus(), form.cleanNote(), form.seenVersion().orElseThrow());
			return "redirect:" + ActionPaths.of(visit).action(action) + "?done=noted";
		}
		catch (ActionElsewhere conflict) {
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("notes", this.actions.notes(visit, action));
			show(visit, conflict.stored(), form.seeing(conflict.stored().version()), List.of(), model);
			return "improvement/note-conflict";
		}
	}

	private String show(TrustVisit visit, Action found, NoteForm form, List<FieldError> errors, Model model) {
		this.pages.open(visit, model);
		model.addAttribute("shown", new ShownAction(found, this.pages.today()));
		model.addAttribute("form", form);
		model.addAttribute("statuses", ActionStatus.values());
		model.addAttribute("errors", errors);
		return "improvement/note";
	}

}
