package org.trustquality.review.campaign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.access.SignedInPerson;
import org.trustquality.assessment.AssessmentKind;
import org.trustquality.assessment.AssessmentPlan;
import org.trustquality.access.TypedDay;
import org.trustquality.assessment.TypedPlan;
import org.trustquality.framework.Editions;
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

/** The campaigns, beginning another, and throwing one away that is not confirmed. */
@Controller
@RequestMapping(CampaignPaths.CAMPAIGNS)
class CampaignListController {

	private static final int USUAL_WEEKS = 6;

	private final Campaigns campaigns;

	private final Editions editions;

	private final Clock clock;

	CampaignListController(Campaigns campaigns, Editions editions, Clock clock) {
		this.campaigns = campaigns;
		this.editions = editions;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String done, Model model) {
		model.addAttribute("removed", done.equals("removed"));
		model.addAttribute("campaigns", this.campaigns.all());
		return "review/campaign/list";
	}

	@GetMapping("/new")
	String ask(Model model) {
		TypedDay closing = TypedDay.of(EnglishDay.today(this.clock).plusWeeks(USUAL_WEEKS));
		return ask(CampaignForm.closing(String.valueOf(closing.day()), String.valueOf(closing.month()),
				String.valueOf(closing.year())), List.of(), model);
	}

	@PostMapping
	String begin(@AuthenticationPrincipal SignedInPerson administrator, @ModelAttribute CampaignForm form, Model model,
			HttpServletResponse response) {
		List<FieldError> errors = new ArrayList<>();
		Optional<AssessmentPlan> plan = form.plan(this.editions.offered(), this.clock.instant(), errors);
		if (plan.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(form, errors, model);
		}
		UUID campaign = this.campaigns.begin(administrator.personId(), form.cleanTitle(), plan.get());
		return "redirect:" + CampaignPaths.trusts(campaign);
	}

	@PostMapping("/{campaign}/removal")
	String remove(@PathVariable UUID campaign) {
		this.campaigns.remove(campaign);
		return "redirect:" + CampaignPaths.CAMPAIGNS + "?done=removed";
	}

	private String ask(CampaignForm form, List<FieldError> errors, Model model) {
		model.addAttribute("editions", this.editions.offered());
		model.addAttribute("years", TypedPlan.years(this.clock.instant()));
		model.addAttribute("kinds", AssessmentKind.values());
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "review/campaign/new";
	}

}
