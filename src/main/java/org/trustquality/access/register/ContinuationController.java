package org.trustquality.access.register;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.trusts.SearchResults;
import org.trustquality.access.trusts.SearchText;
import org.trustquality.access.trusts.TrustDirectory;
import org.trustquality.access.trusts.TrustHere;
import org.trustquality.trust.register.RegisterSearch;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letting a trust go on with an entry of the register: which, what changes, done. */
@Controller
class ContinuationController {

	private static final String ENTRY = "/administration/register/trusts/{uid}/continuation";

	private final Administration administrators;

	private final RegisterSearch register;

	private final RegisterEntries entries;

	private final TrustDirectory trusts;

	ContinuationController(Administration administrators, RegisterSearch register, RegisterEntries entries,
			TrustDirectory trusts) {
		this.administrators = administrators;
		this.register = register;
		this.entries = entries;
		this.trusts = trusts;
	}

	@GetMapping("/administration/trusts/{reference}/continuation")
	String choose(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID reference,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model,
			HttpServletResponse response) {
		this.administrators.require(administrator);
		TrustHere trust = this.trusts.get(reference);
		RegisterEntries.requireContinuable(trust);
		model.addAttribute("trust", trust);
		SearchResults
			.ofAsked(new SearchText(q, page), RegisterSearch.PAGE,
					(search) -> this.register.find(search.text(), page).stream().map(EntryFacts::of).toList())
			.show(model, response);
		return "access/register/continuation";
	}

	@GetMapping(ENTRY)
	String check(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable int uid, @RequestParam UUID trust,
			Model model) {
		this.administrators.require(administrator);
		TrustHere before = this.trusts.get(trust);
		RegisterEntries.requireContinuable(before);
		model.addAttribute("trust", before);
		model.addAttribute("facts", this.entries.get(uid));
		return "access/register/continuation-check";
	}

	@PostMapping(ENTRY)
	String proceed(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable int uid,
			@RequestParam UUID trust) {
		this.administrators.require(administrator);
		this.entries.get(uid);
		this.entries.continueWith(administrator, uid, trust);
		return "redirect:/administration/trusts/" + trust + "?done=continued";
	}

}
