package org.trustquality.review.campaign.chasing;

import java.util.UUID;

import org.trustquality.access.SignedInPerson;
import org.trustquality.review.campaign.Campaign;
import org.trustquality.review.campaign.CampaignPaths;
import org.trustquality.review.campaign.Campaigns;
import org.trustquality.review.campaign.ChasedStage;
import org.trustquality.review.campaign.drafting.CampaignLetters;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing to the organisers of trusts in one stage: how many, what, and done. */
@Controller
@RequestMapping(CampaignPaths.CAMPAIGN + "/chase")
class ChaseController {

	private final Campaigns campaigns;

	private final CampaignChasing chasing;

	private final CampaignLetters letters;

	ChaseController(Campaigns campaigns, CampaignChasing chasing, CampaignLetters letters) {
		this.campaigns = campaigns;
		this.chasing = chasing;
		this.letters = letters;
	}

	@GetMapping
	String check(@PathVariable UUID campaign, @RequestParam(defaultValue = "DRAFT") ChasedStage stage, Model model) {
		Campaign chased = this.campaigns.get(campaign);
		chased.requireUnderWay();
		model.addAttribute("campaign", chased);
		model.addAttribute("stage", stage);
		model.addAttribute("count", this.chasing.count(campaign, stage));
		model.addAttribute("letter", this.letters.sample(chased, stage));
		return "review/campaign/chasing/chase";
	}

	@PostMapping
	String chase(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID campaign,
			@RequestParam ChasedStage stage) {
		this.chasing.chase(campaign, stage, administrator.personId());
		return "redirect:" + CampaignPaths.of(campaign) + "?done=chased";
	}

}
