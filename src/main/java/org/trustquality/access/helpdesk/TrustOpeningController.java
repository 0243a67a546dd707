package org.trustquality.access.helpdesk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.Newcomer;
import org.trustquality.access.PersonName;
import org.trustquality.access.SignedInPerson;
import org.trustquality.trust.TrustKind;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opening a trust by hand. */
@Controller
@RequestMapping("/administration/trusts")
class TrustOpeningController {

	private final Administration administrators;

	private final TrustOpening opening;

	TrustOpeningController(Administration administrators, TrustOpening opening) {
		this.administrators = administrators;
		this.opening = opening;
	}

	@GetMapping("/new")
	String ask(@AuthenticationPrincipal SignedInPerson administrator, Model model) {
		this.administrators.require(administrator);
		return ask(new TrustForm(null, null, null, null), List.of(), model);
	}

	@GetMapping("/opened")
	String opened(@AuthenticationPrincipal SignedInPerson administrator) {
		this.administrators.require(administrator);
		return "access/helpdesk/trust-opened";
	}

	@PostMapping
	String open(@AuthenticationPrincipal SignedInPerson administrator, @ModelAttribute TrustForm form, Model model,
			HttpServletResponse response) {
		this.administrators.require(administrator);
		List<FieldError> faults = form.faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(form, faults, model);
		}
		this.opening.open(administrator, form.cleanTrust(), form.chosenKind().orElseThrow(), form.newcomer());
		return "redirect:/administration/trusts/opened";
	}

	private static String ask(TrustForm form, List<FieldError> faults, Model model) {
		model.addAttribute("kinds", TrustKind.values());
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/helpdesk/trust";
	}

	/**
	 * What the form sends that opens a trust.
	 *
	 * @param name the governance professional's name
	 */
	record TrustForm(@Nullable String trust, @Nullable String kind, @Nullable String name, @Nullable String email) {

		private static final int TRUST_LENGTH = 300;

		String cleanTrust() {
			return (this.trust != null) ? this.trust.strip() : "";
		}

		Optional<TrustKind> chosenKind() {
			return Arrays.stream(TrustKind.values()).filter((each) -> each.name().equals(this.kind)).findFirst();
		}

		Newcomer newcomer() {
			return new Newcomer(this.name, this.email);
		}

		List<FieldError> faults() {
			List<FieldError> faults = new ArrayList<>();
			if (!PersonName.fits(cleanTrust(), TRUST_LENGTH)) {
				faults.add(new FieldError("trust", "Enter the trust's name, at most 300 characters on one line"));
			}
			if (chosenKind().isEmpty()) {
				faults.add(new FieldError("kind", "Choose what kind of trust it is"));
			}
			faults.addAll(newcomer().faults());
			return faults;
		}

	}

}
