package org.trustquality.review.campaign.choosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.trustquality.access.FieldError;
import org.trustquality.review.campaign.Campaign;
import org.trustquality.review.campaign.CampaignPaths;
import org.trustquality.review.campaign.Campaigns;
import org.trustquality.review.campaign.TrustChoice;
import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.RegisterFacts;
import org.trustquality.trust.register.SizeBand;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Choosing the trusts of a campaign. */
@Controller
@RequestMapping(CampaignPaths.CAMPAIGN + "/trusts")
class TrustChoiceController {

	private final Campaigns campaigns;

	TrustChoiceController(Campaigns campaigns) {
		this.campaigns = campaigns;
	}

	@GetMapping
	String ask(@PathVariable UUID campaign, Model model) {
		Campaign planned = this.campaigns.get(campaign);
		planned.requirePlan();
		return ask(planned, ChoiceForm.of(planned.choice()), List.of(), model);
	}

	@PostMapping
	String choose(@PathVariable UUID campaign, @ModelAttribute ChoiceForm form, Model model,
			HttpServletResponse response) {
		Campaign planned = this.campaigns.get(campaign);
		planned.requirePlan();
		List<FieldError> errors = new ArrayList<>();
		Optional<TrustChoice> choice = form.choice(errors);
		if (choice.isEmpty()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
			return ask(planned, form, errors, model);
		}
		this.campaigns.choose(campaign, choice.get());
		return "redirect:" + CampaignPaths.check(campaign);
	}

	private String ask(Campaign campaign, ChoiceForm form, List<FieldError> errors, Model model) {
		model.addAttribute("campaign", campaign);
		model.addAttribute("sizes", SizeBand.values());
		model.addAttribute("phases", Phase.values());
		model.addAttribute("regions", RegisterFacts.REGIONS);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "review/campaign/choosing/trusts";
	}

}
