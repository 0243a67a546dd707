package org.trustquality.access.trusts;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trusts that use the service: the list, and one of them. */
@Controller
@RequestMapping("/administration/trusts")
class TrustListController {

	private final Administration administrators;

	private final TrustDirectory trusts;

	TrustListController(Administration administrators, TrustDirectory trusts) {
		this.administrators = administrators;
		this.trusts = trusts;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedInPerson administrator, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "1") int page, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		SearchResults.of(new SearchText(q, page), TrustDirectory.PAGE, this.trusts::find).show(model, response);
		return "access/trusts/list";
	}

	@GetMapping("/{reference}")
	String show(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID reference,
			@RequestParam Optional<String> done, Model model) {
		this.administrators.require(administrator);
		TrustHere trust = this.trusts.get(reference);
		model.addAttribute("trust", trust);
		model.addAttribute("peopled", new TrustDirectory.Peopled(trust, this.trusts.members(trust)));
		model.addAttribute("tookIn", this.trusts.mergedInto(trust));
		model.addAttribute("done", done.orElse(""));
		return "access/trusts/trust";
	}

}
