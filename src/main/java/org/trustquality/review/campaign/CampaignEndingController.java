package org.trustquality.review.campaign;

import java.util.UUID;

import org.trustquality.access.SignedInPerson;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Ending a campaign. */
@Controller
@RequestMapping(CampaignPaths.CAMPAIGN + "/ending")
class CampaignEndingController {

	private final Campaigns campaigns;

	CampaignEndingController(Campaigns campaigns) {
		this.campaigns = campaigns;
	}

	@GetMapping
	String check(@PathVariable UUID campaign, Model model) {
		Campaign ended = this.campaigns.get(campaign);
		ended.requireUnderWay();
		model.addAttribute("campaign", ended);
		return "review/campaign/ending";
	}

	@PostMapping
	String end(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID campaign) {
		this.campaigns.end(campaign, administrator.personId());
		return "redirect:" + CampaignPaths.of(campaign) + "?done=ended";
	}

}
