package org.trustquality.access.register.imports;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking back the last import: what that does, done. */
@Controller
@RequestMapping("/administration/register/imports/{id}/reversal")
class ReversalController {

	private final Administration administrators;

	private final ImportReports reports;

	private final RegisterApproval approval;

	ReversalController(Administration administrators, ImportReports reports, RegisterApproval approval) {
		this.administrators = administrators;
		this.reports = reports;
		this.approval = approval;
	}

	@GetMapping
	String check(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID id, Model model) {
		this.administrators.require(administrator);
		model.addAttribute("report", this.reports.get(id));
		List<String> changes = this.approval.rehearseUndo(id, administrator.personId())
			.stream()
			.flatMap((change) -> ChangedTrust.of(change).sentences().stream())
			.toList();
		model.addAttribute("changes", changes);
		return "access/register/imports/reversal";
	}

	@PostMapping
	String undo(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID id) {
		this.administrators.require(administrator);
		this.reports.get(id);
		this.approval.undo(id, administrator.personId());
		return "redirect:/administration/register/imports/" + id;
	}

}
