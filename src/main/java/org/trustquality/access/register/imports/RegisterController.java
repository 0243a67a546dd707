package org.trustquality.access.register.imports;

import java.util.List;

import org.trustquality.access.Administration;
import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;
import org.trustquality.trust.register.RegisterImports;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register's own page: what it says at present and how it came to that. */
@Controller
class RegisterController {

	static final int LAST_PAGE = 10_000;

	private final Administration administrators;

	private final RegisterImports imports;

	private final ImportReports reports;

	RegisterController(Administration administrators, RegisterImports imports, ImportReports reports) {
		this.administrators = administrators;
		this.imports = imports;
		this.reports = reports;
	}

	@GetMapping("/administration/register")
	String show(@AuthenticationPrincipal SignedInPerson administrator, @RequestParam(defaultValue = "1") int page,
			Model model) {
		this.administrators.require(administrator);
		requirePage(page, page >= 1 && page <= LAST_PAGE);
		List<ImportReport> found = this.reports.history(page);
		requirePage(page, !found.isEmpty());
		model.addAttribute("size", this.imports.size());
		model.addAttribute("last", this.reports.last().orElse(null));
		model.addAttribute("atWork", this.reports.atWork().orElse(null));
		model.addAttribute("history", found.stream().limit(RegisterImports.PAGE).toList());
		model.addAttribute("page", page);
		model.addAttribute("more", found.size() > RegisterImports.PAGE);
		return "access/register/imports/register";
	}

	/** The first page is there even when nothing is on it. */
	static void requirePage(int page, boolean there) {
		if (page != 1 && !there) {
			throw new NotVisible();
		}
	}

}
