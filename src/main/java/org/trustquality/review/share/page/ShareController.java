package org.trustquality.review.share.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.review.share.ShareLevel;
import org.trustquality.review.share.SharePaths;
import org.trustquality.review.share.Shareable;
import org.trustquality.review.share.Sharing;
import org.trustquality.trust.EnglishDay;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sharing a signed-off assessment: what is shared, what would change, done; and back. */
@Controller
@RequestMapping(SharePaths.SHARE)
class ShareController {

	private final Sharing sharing;

	private final Clock clock;

	ShareController(Sharing sharing, Clock clock) {
		this.sharing = sharing;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment,
			@RequestParam Optional<String> adviser, @RequestParam Optional<String> done, Model model) {
		Shareable shareable = this.sharing.shareable(visit, assessment);
		model.addAttribute("done", done.orElse(""));
		return show(visit, shareable, ShareForm.usual(shareable, adviser, today()), List.of(), model);
	}

	@GetMapping("/confirmation")
	String confirm(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute ShareForm form,
			Model model, HttpServletResponse response) {
		Shareable shareable = this.sharing.shareable(visit, assessment);
		List<FieldError> faults = form.faults(shareable, today());
		if (!faults.isEmpty()) {
			return refuse(visit, shareable, form, faults, model, response);
		}
		model.addAttribute("change", this.sharing.change(visit, assessment, form.wish(shareable)));
		model.addAttribute("form", form);
		model.addAttribute("paths", SharePaths.of(visit, assessment));
		return "review/share/confirmation";
	}

	@PostMapping
	String share(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute ShareForm form,
			Model model, HttpServletResponse response) {
		Shareable shareable = this.sharing.shareable(visit, assessment);
		List<FieldError> faults = form.faults(shareable, today());
		if (!faults.isEmpty()) {
			return refuse(visit, shareable, form, faults, model, response);
		}
		this.sharing.share(visit, assessment, form.wish(shareable), form.shown());
		return "redirect:" + SharePaths.of(visit, assessment).share() + "?done=shared";
	}

	@GetMapping("/{share}/revocation")
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID share,
			Model model) {
		model.addAttribute("revocable", this.sharing.revocable(visit, assessment, share));
		model.addAttribute("paths", SharePaths.of(visit, assessment));
		return "review/share/revocation";
	}

	@PostMapping("/{share}/revocation")
	String revoke(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable UUID share) {
		this.sharing.revoke(visit, assessment, share);
		return "redirect:" + SharePaths.of(visit, assessment).share() + "?done=revoked";
	}

	private String refuse(TrustVisit visit, Shareable shareable, ShareForm form, List<FieldError> faults, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		model.addAttribute("done", "");
		return show(visit, shareable, form, faults, model);
	}

	private String show(TrustVisit visit, Shareable shareable, ShareForm form, List<FieldError> errors, Model model) {
		model.addAttribute("shareable", shareable);
		model.addAttribute("levels", ShareLevel.values());
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("paths", SharePaths.of(visit, shareable.assessment().reference()));
		return "review/share/share";
	}

	private LocalDate today() {
		return EnglishDay.today(this.clock);
	}

}
