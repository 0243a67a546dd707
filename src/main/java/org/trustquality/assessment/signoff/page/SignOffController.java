package org.trustquality.assessment.signoff.page;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.result.ResultDisclosure;
import org.trustquality.assessment.signoff.NotSigned;
import org.trustquality.assessment.signoff.SignOffCheck;
import org.trustquality.assessment.signoff.SignOffs;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trusts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Checking what the board agreed, being asked once more, and signing. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/sign-off")
class SignOffController {

	private final SignOffs signOffs;

	private final ResultDisclosure disclosure;

	private final Trusts trusts;

	private final Clock clock;

	SignOffController(SignOffs signOffs, ResultDisclosure disclosure, Trusts trusts, Clock clock) {
		this.signOffs = signOffs;
		this.disclosure = disclosure;
		this.trusts = trusts;
		this.clock = clock;
	}

	@GetMapping
	String check(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute SignOffForm form,
			Model model) {
		return check(visit, this.signOffs.check(visit, assessment), form, List.of(), model);
	}

	@GetMapping("/confirmation")
	String ask(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute SignOffForm form,
			Model model, HttpServletResponse response) {
		SignOffCheck check = this.signOffs.checkToSign(visit, assessment);
		List<FieldError> errors = faults(check, form, response);
		if (!errors.isEmpty()) {
			return check(visit, check, form, errors, model);
		}
		check.requireAsSeen(form.shown());
		put(visit, check, form, model);
		model.addAttribute("meeting", form.meeting());
		model.addAttribute("meetingDay", EnglishDay.of(form.meeting().date()));
		model.addAttribute("trustName", this.trusts.get(visit.trustId()).name());
		return "assessment/signoff/confirmation";
	}

	@PostMapping
	String sign(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @ModelAttribute SignOffForm form,
			Model model, HttpServletResponse response) {
		SignOffCheck check = this.signOffs.checkToSign(visit, assessment);
		List<FieldError> errors = faults(check, form, response);
		if (!errors.isEmpty()) {
			return check(visit, check, form, errors, model);
		}
		int version = this.signOffs.sign(visit, assessment, form.meeting(), form.shown());
		return "redirect:" + AssessmentPaths.of(visit, assessment).meeting().version(version);
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.CONFLICT)
	String refuse(NotSigned refusal, @RequestAttribute TrustVisit visit, Model model) {
		model.addAttribute("assessment", refusal.assessment());
		model.addAttribute("missing", refusal.missing());
		model.addAttribute("paths", AssessmentPaths.of(visit, refusal.assessment().reference()).meeting());
		return "assessment/signoff/not-signed";
	}

	private List<FieldError> faults(SignOffCheck check, SignOffForm form, HttpServletResponse response) {
		List<FieldError> faults = form.faults(check.assessment(), EnglishDay.today(this.clock));
		if (!faults.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return faults;
	}

	private String check(TrustVisit visit, SignOffCheck check, SignOffForm form, List<FieldError> errors, Model model) {
		put(visit, check, form, model);
		model.addAttribute("errors", errors);
		model.addAttribute("page", OutcomePage.of(check.outcome()));
		model.addAttribute("comments", this.disclosure.comments(visit, check.assessment().reference()));
		return "assessment/signoff/check";
	}

	private static void put(TrustVisit visit, SignOffCheck check, SignOffForm form, Model model) {
		model.addAttribute("check", check);
		model.addAttribute("form", form);
		model.addAttribute("paths", AssessmentPaths.of(visit, check.assessment().reference()).meeting());
	}

}
