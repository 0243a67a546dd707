package org.trustquality.access.register;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.trusts.SearchResults;
import org.trustquality.access.trusts.SearchText;
import org.trustquality.trust.register.RegisterImports;
import org.trustquality.trust.register.RegisterSearch;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding a trust in the register. */
@Controller
class RegisterSearchController {

	private final Administration administrators;

	private final RegisterSearch register;

	private final RegisterImports imports;

	RegisterSearchController(Administration administrators, RegisterSearch register, RegisterImports imports) {
		this.administrators = administrators;
		this.register = register;
		this.imports = imports;
	}

	@GetMapping("/administration/register/trusts")
	String search(@AuthenticationPrincipal SignedInPerson administrator, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") int page, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		SearchResults
			.ofAsked(new SearchText(q, page), RegisterSearch.PAGE,
					(search) -> this.register.find(search.text(), page).stream().map(EntryFacts::of).toList())
			.show(model, response);
		model.addAttribute("size", this.imports.size());
		return "access/register/search";
	}

}
