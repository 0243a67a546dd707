package org.trustquality.assessment.meeting.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentPaths;
import org.trustquality.assessment.meeting.AgreedElsewhere;
import org.trustquality.assessment.meeting.Agreeing;
import org.trustquality.assessment.meeting.Agreement;
import org.trustquality.assessment.meeting.RecordedAgreement;

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

/** One indicator a screen: shows it and puts on record what the board agrees. */
@Controller
@RequestMapping(AssessmentPaths.ASSESSMENT + "/meeting/indicators/{indicator}")
class ScreenController {

	private final MeetingPages meeting;

	private final Agreeing agreeing;

	ScreenController(MeetingPages meeting, Agreeing agreeing) {
		this.meeting = meeting;
		this.agreeing = agreeing;
	}

	@GetMapping
	String show(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			@RequestParam(defaultValue = "") String order, Model model) {
		Screen screen = this.meeting.screen(visit, assessment, indicator, order);
		return show(visit, screen, AgreementForm.of(screen.recorded()), List.of(), model);
	}

	@PostMapping
	String agree(@RequestAttribute TrustVisit visit, @PathVariable UUID assessment, @PathVariable String indicator,
			@RequestParam(defaultValue = "") String order, @ModelAttribute AgreementForm form, Model model,
			HttpServletResponse response) {
		this.agreeing.requireMayAgree(visit, assessment, indicator);
		Screen screen = this.meeting.screen(visit, assessment, indicator, order);
		AgreementCheck check = new AgreementCheck(form, screen.edition());
		Optional<Agreement> agreement = check.agreement();
		if (agreement.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return show(visit, screen, form, check.errors(), model);
		}
		try {
			this.agreeing.agree(visit, assessment, indicator, agreement.get(), form.seenVersion().orElseThrow());
			return "redirect:" + screen.stop().onward();
		}
		catch (AgreedElsewhere conflict) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return conflict(screen, agreement.get(), conflict.stored(), model);
		}
	}

	private static String show(TrustVisit visit, Screen screen, AgreementForm form, List<FieldError> errors,
			Model model) {
		model.addAttribute("page", screen);
		model.addAttribute("results", screen.disclosed().results());
		model.addAttribute("paths", AssessmentPaths.of(visit, screen.disclosed().results().assessment().reference()));
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "assessment/meeting/indicator";
	}

	private static String conflict(Screen screen, Agreement mine, RecordedAgreement theirs, Model model) {
		model.addAttribute("page", screen);
		model.addAttribute("mine", mine);
		model.addAttribute("theirs", theirs.agreement());
		model.addAttribute("form", AgreementForm.of(mine, theirs.version()));
		return "assessment/meeting/conflict";
	}

}
