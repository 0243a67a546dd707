package org.trustquality.review.campaign.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.framework.Editions;
import org.trustquality.review.campaign.Campaign;
import org.trustquality.review.campaign.CampaignPaths;
import org.trustquality.review.campaign.Campaigns;
import org.trustquality.review.campaign.ChasedStage;
import org.trustquality.trust.EnglishDay;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A campaign's page, and another try for trusts without a draft. */
@Controller
@RequestMapping(CampaignPaths.CAMPAIGN)
class CampaignController {

	/** After how many seconds a page looks again while drafts are set up. */
	private static final String SECONDS = "3";

	private final Campaigns campaigns;

	private final CampaignProgress progress;

	private final DraftRetrying retrying;

	private final Editions editions;

	private final Clock clock;

	CampaignController(Campaigns campaigns, CampaignProgress progress, DraftRetrying retrying, Editions editions,
			Clock clock) {
		this.campaigns = campaigns;
		this.progress = progress;
		this.retrying = retrying;
		this.editions = editions;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID campaign, @RequestParam(required = false) @Nullable Stage stage,
			@RequestParam(defaultValue = "1") int page, @RequestParam Optional<String> done, Model model,
			HttpServletResponse response) {
		Campaign shown = this.campaigns.get(campaign);
		Instant confirmedAt = shown.confirmedAt();
		if (confirmedAt == null) {
			return "redirect:" + shown.page();
		}
		StagePage stages = new StagePage(this.progress.of(campaign), stage, page);
		if (!stages.isThere()) {
			throw new NotVisible();
		}
		if (stages.waiting() > 0) {
			response.setHeader("Refresh", SECONDS);
		}
		model.addAttribute("campaign", shown);
		model.addAttribute("edition", this.editions.get(shown.plan().editionId()));
		model.addAttribute("stages", stages);
		model.addAttribute("chased",
				Arrays.stream(ChasedStage.values())
					.filter((chased) -> stages.count(Stage.valueOf(chased.name())) > 0)
					.toList());
		model.addAttribute("completion",
				Completion.of(stages.trusts(), EnglishDay.at(confirmedAt), EnglishDay.today(this.clock)));
		model.addAttribute("done", done.orElse(""));
		return "review/campaign/progress/campaign";
	}

	@PostMapping("/attempts")
	String tryAgain(@PathVariable UUID campaign) {
		this.retrying.again(campaign);
		return "redirect:" + CampaignPaths.of(campaign);
	}

}
