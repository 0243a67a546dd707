package org.trustquality.review.campaign.choosing;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;
import org.trustquality.framework.Editions;
import org.trustquality.review.campaign.Campaign;
import org.trustquality.review.campaign.CampaignPaths;
import org.trustquality.review.campaign.Campaigns;
import org.trustquality.review.campaign.TrustChoice;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last look at a campaign's trusts, and confirming them. */
@Controller
@RequestMapping(CampaignPaths.CAMPAIGN)
class CampaignCheckController {

	private final Campaigns campaigns;

	private final TrustChoosing choosing;

	private final CampaignConfirming confirming;

	private final Editions editions;

	CampaignCheckController(Campaigns campaigns, TrustChoosing choosing, CampaignConfirming confirming,
			Editions editions) {
		this.campaigns = campaigns;
		this.choosing = choosing;
		this.confirming = confirming;
		this.editions = editions;
	}

	@GetMapping("/check")
	String check(@PathVariable UUID campaign, @RequestParam(required = false) @Nullable Outcome outcome,
			@RequestParam(defaultValue = "1") int page, @RequestParam Optional<String> done, Model model) {
		Campaign planned = this.campaigns.get(campaign);
		planned.requirePlan();
		TrustChoice choice = planned.choice();
		if (choice == null) {
			return "redirect:" + CampaignPaths.trusts(campaign);
		}
		Candidates candidates = this.choosing.candidates(planned, choice);
		int pages = candidates.pages(outcome);
		if (page < 1 || page > pages) {
			throw new NotVisible();
		}
		model.addAttribute("campaign", planned);
		model.addAttribute("edition", this.editions.get(planned.plan().editionId()));
		model.addAttribute("outdated", this.confirming.outdated(planned).orElse(null));
		model.addAttribute("candidates", candidates);
		model.addAttribute("outcome", outcome);
		model.addAttribute("shown", candidates.page(outcome, page));
		model.addAttribute("page", page);
		model.addAttribute("pages", pages);
		model.addAttribute("changed", done.filter("changed"::equals).isPresent());
		return "review/campaign/choosing/check";
	}

	@PostMapping("/confirmation")
	String confirm(@AuthenticationPrincipal SignedInPerson administrator, @PathVariable UUID campaign,
			@RequestParam(defaultValue = "") String seen) {
		boolean confirmed = this.confirming.confirm(campaign, administrator.personId(), seen);
		return "redirect:" + (confirmed ? CampaignPaths.of(campaign) : CampaignPaths.check(campaign) + "?done=changed");
	}

}
