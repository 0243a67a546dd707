package org.trustquality.editing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;
import org.trustquality.framework.export.EditionDocument;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Bringing the file of an edition, and what to begin it with. */
@Controller
@RequestMapping(EditionListController.EDITIONS + "/drafts")
class DraftUploadController {

	private final Administration administrators;

	private final Drafts drafts;

	private final Editions editions;

	DraftUploadController(Administration administrators, Drafts drafts, Editions editions) {
		this.administrators = administrators;
		this.drafts = drafts;
		this.editions = editions;
	}

	@GetMapping("/new")
	String ask(@AuthenticationPrincipal SignedInPerson administrator, Model model) {
		this.administrators.require(administrator);
		return ask(List.of(), null, model);
	}

	@GetMapping("/start")
	ResponseEntity<byte[]> start(@AuthenticationPrincipal SignedInPerson administrator) {
		this.administrators.require(administrator);
		Edition current = this.editions.current();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(current.number().next() + ".json").build().toString())
			.body(new EditionDocument(this.editions.content(current.id())).start().getBytes(StandardCharsets.UTF_8));
	}

	@PostMapping
	String upload(@AuthenticationPrincipal SignedInPerson administrator, @ModelAttribute UploadForm form, Model model,
			HttpServletResponse response) throws IOException {
		this.administrators.require(administrator);
		List<FieldError> missing = form.faults();
		if (!missing.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(missing, null, model);
		}
		try {
			return "redirect:"
					+ DraftController.path(this.drafts.receive(form.name(), form.content(), administrator.personId()));
		}
		catch (FaultyFile faulty) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			ShownFaults faults = ShownFaults.of(faulty.faults());
			model.addAttribute("fileName", form.name());
			return ask(faults.errors(), faults, model);
		}
	}

	private String ask(List<FieldError> errors, @Nullable ShownFaults faults, Model model) {
		model.addAttribute("errors", errors);
		model.addAttribute("faults", faults);
		model.addAttribute("current", this.editions.current());
		return "editing/upload";
	}

}
