package org.trustquality.access.trusts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.Administration;
import org.trustquality.access.FieldError;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Noting that a trust became part of another: of which, since when, done. */
@Controller
@RequestMapping("/administration/trusts/{reference}/merger")
class TrustMergerController {

	private final Administration administrators;

	private final TrustDirectory trusts;

	private final TrustClosing closing;

	private final Clock clock;

	TrustMergerController(Administration administrators, TrustDirectory trusts, TrustClosing closing, Clock clock) {
		this.administrators = administrators;
		this.trusts = trusts;
		this.closing = closing;
		this.clock = clock;
	}

	@GetMapping
	String choose(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID reference,
			@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model,
			HttpServletResponse response) {
		this.administrators.require(administrator);
		TrustHere trust = this.trusts.get(reference);
		model.addAttribute("trust", trust);
		SearchResults.of(new SearchText(q, page), TrustDirectory.PAGE, (search) -> this.trusts.others(trust, search))
			.show(model, response);
		return "access/trusts/merger";
	}

	@GetMapping("/{other}")
	String check(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID reference,
			@PathVariable UUID other, Model model) {
		this.administrators.require(administrator);
		TypedDay today = TypedDay.of(EnglishDay.today(this.clock));
		return check(reference, other, new TrustMergerForm(today.day(), today.month(), today.year()), List.of(), model);
	}

	@PostMapping("/{other}")
	String merge(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID reference,
			@PathVariable UUID other, @ModelAttribute TrustMergerForm form, Model model, HttpServletResponse response) {
		this.administrators.require(administrator);
		List<FieldError> faults = form.since(this.clock).faults();
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return check(reference, other, form, faults, model);
		}
		this.closing.merge(administrator, reference, other, form.since(this.clock).date());
		return "redirect:/administration/trusts/" + reference + "?done=merged";
	}

	private String check(UUID reference, UUID other, TrustMergerForm form, List<FieldError> faults, Model model) {
		model.addAttribute("trust", this.trusts.get(reference));
		model.addAttribute("other", this.trusts.get(other));
		model.addAttribute("form", form);
		model.addAttribute("errors", faults);
		return "access/trusts/merger-check";
	}

	/** What the form sends that notes a merger: since when. */
	record TrustMergerForm(@Nullable String day, @Nullable String month, @Nullable String year) {

		PastDay since(Clock clock) {
			return new PastDay(new TypedDay(this.day, this.month, this.year), clock);
		}

	}

}
