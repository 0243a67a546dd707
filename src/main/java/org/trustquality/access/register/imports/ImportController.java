package org.trustquality.access.register.imports;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;
import org.trustquality.trust.register.DifferenceKind;
import org.trustquality.trust.register.RegisterImports;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One import: what it changes, and approving that. */
@Controller
@RequestMapping("/administration/register/imports/{id}")
class ImportController {

	private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

	/** After how many seconds a page that waits for the comparison looks again. */
	private static final String SECONDS = "2";

	private final Administration administrators;

	private final RegisterImports imports;

	private final ImportReports reports;

	private final RegisterApproval approval;

	ImportController(Administration administrators, RegisterImports imports, ImportReports reports,
			RegisterApproval approval) {
		this.administrators = administrators;
		this.imports = imports;
		this.reports = reports;
		this.approval = approval;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable DifferenceKind kind, @RequestParam(defaultValue = "1") int page,
			Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		ImportReport report = this.reports.get(id);
		if (report.isComparing()) {
			response.setHeader("Refresh", SECONDS);
			model.addAttribute("report", report);
			return "access/register/imports/progress";
		}
		return show(report, kind, page, model);
	}

	@GetMapping("/differences.csv")
	ResponseEntity<byte[]> export(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID id) {
		this.administrators.require(administrator);
		ImportReport report = this.reports.get(id);
		String name = "register-differences-" + report.its().asOf() + ".csv";
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(new DifferenceTable(this.imports.differences(id)).csv().getBytes(UTF_8));
	}

	@PostMapping("/approval")
	String approve(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID id,
			@ModelAttribute ReasonForm form, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		ImportReport report = this.reports.get(id);
		List<FieldError> faults = form.faults(report.isWaiting() && report.isDoubtful());
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			String page = show(report, null, 1, model);
			model.addAttribute("form", form);
			model.addAttribute("errors", faults);
			return page;
		}
		this.approval.approve(id, administrator.personId(), form.cleanReason());
		return "redirect:/administration/register/imports/" + id;
	}

	@PostMapping("/withdrawal")
	String discard(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID id) {
		this.administrators.require(administrator);
		this.reports.get(id);
		this.imports.discard(id, administrator.personId());
		return "redirect:/administration/register/imports/" + id;
	}

	private String show(ImportReport report, @Nullable DifferenceKind kind, int page, Model model) {
		int count = (kind != null) ? report.its().counts().getOrDefault(kind, 0) : report.its().changed();
		DifferencePage pages = DifferencePage.of(kind, page, count);
		RegisterController.requirePage(page, pages.isThere());
		UUID id = report.its().importId();
		model.addAttribute("report", report);
		model.addAttribute("pages", pages);
		model.addAttribute("entries",
				this.imports.differences(id, kind, page)
					.stream()
					.limit(RegisterImports.PAGE)
					.map(ChangedEntry::of)
					.toList());
		model.addAttribute("last", this.imports.last().filter((last) -> last.importId().equals(id)).isPresent());
		model.addAttribute("form", ReasonForm.EMPTY);
		model.addAttribute("errors", List.of());
		return "access/register/imports/import";
	}

}
