package org.trustquality.assessment.evidence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.evidence.Collecting;
import org.trustquality.assessment.evidence.ItemFacts;
import org.trustquality.assessment.evidence.file.EvidenceFiles;
import org.trustquality.assessment.evidence.file.FileRefused;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Adding a file. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/evidence/indicators/{indicator}/files")
class FileController {

	private final OpenEvidence evidence;

	private final Collecting collecting;

	private final EvidenceFiles files;

	FileController(OpenEvidence evidence, Collecting collecting, EvidenceFiles files) {
		this.evidence = evidence;
		this.collecting = collecting;
		this.files = files;
	}

	@GetMapping
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			Model model) {
		this.evidence.indicator(this.evidence.toChange(visit, assessment, model), indicator, model);
		return ask(ItemForm.EMPTY, List.of(), model);
	}

	@PostMapping
	String add(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			@ModelAttribute ItemForm form, @RequestParam(required = false) @Nullable List<MultipartFile> file,
			Model model, HttpServletResponse response) {
		this.collecting.requireRoom(visit, assessment, indicator);
		List<FieldError> errors = new ArrayList<>();
		SentFile sent = SentFile.of(file);
		sent.fault().ifPresent((fault) -> errors.add(new FieldError("file", fault)));
		ItemFacts facts = form.facts(this.evidence.today(), errors);
		HttpStatus status = HttpStatus.BAD_REQUEST;
		if (errors.isEmpty()) {
			try {
				this.collecting.addFile(visit, assessment, indicator, facts,
						this.files.take(visit.trustId(), sent.name(), sent.content()));
				return "redirect:" + EvidencePaths.of(visit, assessment).indicator(indicator) + "?done=added";
			}
			catch (FileRefused refused) {
				errors.add(new FieldError("file", String.valueOf(refused.getMessage())));
				status = refused.isForNow() ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
			}
		}
		response.setStatus(status.value());
		this.evidence.indicator(this.evidence.toChange(visit, assessment, model), indicator, model);
		return ask(form, errors, model);
	}

	private static String ask(ItemForm form, List<FieldError> errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/evidence/file";
	}

}
