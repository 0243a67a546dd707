package org.trustquality.access.trusts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
import org.trustquality.access.PersonName;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TypedDay;
import org.trustquality.trust.EnglishDay;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Closing a trust by hand: when and why, what it means, done. */
@Controller
@RequestMapping("/administration/trusts/{reference}/closure")
class TrustClosureController {

	private final Administration administrators;

	private final TrustDirectory trusts;

	private final TrustClosing closing;

	private final Clock clock;

	TrustClosureController(Administration administrators, TrustDirectory trusts, TrustClosing closing, Clock clock) {
		this.administrators = administrators;
		this.trusts = trusts;
		this.closing = closing;
		this.clock = clock;
	}

	@GetMapping
	String ask(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID reference, Model model) {
		this.administrators.require(administrator);
		TypedDay today = TypedDay.of(EnglishDay.today(this.clock));
		return ask(reference, new TrustClosureForm(today.day(), today.month(), today.year(), null), List.of(), model);
	}

	/** For who reloads the page or comes back to it. */
	@GetMapping("/check")
	String again(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID reference) {
		this.administrators.require(administrator);
		return "redirect:/administration/trusts/" + this.trusts.get(reference).reference() + "/closure";
	}

	/** By POST, so that the reason stands in no address, history or log. */
	@PostMapping("/check")
	String check(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID reference,
			@ModelAttribute TrustClosureForm form, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		List<FieldError> faults = form.faults(this.clock);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(reference, form, faults, model);
		}
		model.addAttribute("trust", this.trusts.get(reference));
		model.addAttribute("form", form);
		model.addAttribute("day", EnglishDay.of(form.since(this.clock).date()));
		return "access/trusts/closure-check";
	}

	@PostMapping
	String close(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID reference,
			@ModelAttribute TrustClosureForm form, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		List<FieldError> faults = form.faults(this.clock);
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(reference, form, faults, model);
		}
		this.closing.close(administrator, reference, form.since(this.clock).date(), form.cleanReason());
		return "redirect:/administration/trusts/" + reference + "?done=closed";
	}

	private String ask(UUID reference, TrustClosureForm form, List<FieldError> faults, Model model) {
		model.addAttribute("trust", this.trusts.get(reference));
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/trusts/closure";
	}

	/**
	 * What the form sends that closes a trust.
	 *
	 * @param reason why; everybody who organises there can read it
	 */
	record TrustClosureForm(@Nullable String day, @Nullable String month, @Nullable String year,
			@Nullable String reason) {

		private static final int LONGEST_REASON = 500;

		PastDay since(Clock clock) {
			return new PastDay(new TypedDay(this.day, this.month, this.year), clock);
		}

		public String cleanReason() {
			return (this.reason != null) ? this.reason.strip() : "";
		}

		List<FieldError> faults(Clock clock) {
			List<FieldError> faults = new ArrayList<>(since(clock).faults());
			if (!PersonName.fits(cleanReason(), LONGEST_REASON)) {
				faults.add(new FieldError("reason", "Enter a reason of at most 500 characters, on one line"));
			}
			return faults;
		}

	}

}
