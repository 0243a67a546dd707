package org.trustquality.access.trusts;

import java.util.UUID;

import org.trustquality.access.Administration;
import org.trustquality.access.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening again what was closed by hand. */
@Controller
class TrustReopeningController {

	private final Administration administrators;

	private final TrustClosing closing;

	TrustReopeningController(Administration administrators, TrustClosing closing) {
		this.administrators = administrators;
		this.closing = closing;
	}

	@PostMapping("/administration/trusts/{reference}/reopening")
	String reopen(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID reference) {
		this.administrators.require(administrator);
		this.closing.reopen(administrator, reference);
		return "redirect:/administration/trusts/" + reference + "?done=reopened";
	}

}
