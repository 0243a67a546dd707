package org.trustquality.access.trusts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.Newcomer;
import org.trustquality.access.PersonName;
import org.trustquality.access.SignedInPerson;
import org.trustquality.trust.TrustKind;
import org.trustquality.trust.register.RegisterEntry;

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

	private final Namesakes namesakes;

	TrustOpeningController(Administration administrators, TrustOpening opening, Namesakes namesakes) {
		this.administrators = administrators;
		this.opening = opening;
		this.namesakes = namesakes;
	}

	@GetMapping("/new")
	String ask(@AuthenticationPrincipal SignedInPerson administrator, Model model) {
		this.administrators.require(administrator);
		return ask(new TrustForm(null, null, null, null, null, null, null), List.of(), List.of(), model);
	}

	@PostMapping
	String open(@AuthenticationPrincipal SignedInPerson administrator, @ModelAttribute TrustForm form, Model model,
			HttpServletResponse response) {
		this.administrators.require(administrator);
		List<FieldError> faults = new ArrayList<>(form.faults());
		faults.addAll(this.opening.faults(form.officers()));
		List<RegisterEntry> namesakes = form.isNamed() ? this.namesakes.inRegister(form.cleanTrust()) : List.of();
		if (!namesakes.isEmpty() && !form.isAnother()) {
			faults.add(new FieldError("another",
					"The register lists an open trust of this name. Open it from there, or say that it is another trust"));
		}
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(form, faults, namesakes, model);
		}
		Optional<UUID> opened = this.opening.open(administrator, form.cleanTrust(), form.chosenKind().orElseThrow(),
				form.officers());
		if (opened.isEmpty()) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return ask(form, List.of(new FieldError("trust",
					"There is a trust of this name here already. Enter another name, or look for it in the list of trusts")),
					namesakes, model);
		}
		return "redirect:/administration/trusts/" + opened.get() + "?done=opened";
	}

	private static String ask(TrustForm form, List<FieldError> faults, List<RegisterEntry> namesakes, Model model) {
		model.addAttribute("kinds", TrustKind.values());
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		model.addAttribute("namesakes", namesakes);
		return "access/trusts/new";
	}

	/**
	 * What the form sends that opens a trust.
	 *
	 * @param name the governance professional's name
	 * @param email the governance professional's address
	 * @param another whether it is another trust than the one that the register lists
	 */
	record TrustForm(@Nullable String trust, @Nullable String kind, @Nullable String name, @Nullable String email,
			@Nullable String chairName, @Nullable String chairEmail, @Nullable String another) {

		private static final int TRUST_LENGTH = 300;

		String cleanTrust() {
			return (this.trust != null) ? this.trust.strip() : "";
		}

		boolean isNamed() {
			return PersonName.fits(cleanTrust(), TRUST_LENGTH);
		}

		boolean isAnother() {
			return "yes".equals(this.another);
		}

		Optional<TrustKind> chosenKind() {
			return Arrays.stream(TrustKind.values()).filter((each) -> each.name().equals(this.kind)).findFirst();
		}

		Officers officers() {
			return new Officers(new Newcomer(this.name, this.email), new Newcomer(this.chairName, this.chairEmail));
		}

		List<FieldError> faults() {
			List<FieldError> faults = new ArrayList<>();
			if (!isNamed()) {
				faults.add(new FieldError("trust", "Enter the trust's name, at most 300 characters on one line"));
			}
			if (chosenKind().isEmpty()) {
				faults.add(new FieldError("kind", "Choose what kind of trust it is"));
			}
			return faults;
		}

	}

}
