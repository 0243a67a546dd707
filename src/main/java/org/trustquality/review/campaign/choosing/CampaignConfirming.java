package org.trustquality.review.campaign.choosing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.framework.Editions;
import org.trustquality.review.campaign.Campaign;
import org.trustquality.review.campaign.Campaigns;
import org.trustquality.review.campaign.CampaignWork;
import org.trustquality.review.campaign.TrustChoice;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms the trusts that an administrator has looked at, and those alone. */
@Service
@Transactional
class CampaignConfirming {

	private final Campaigns campaigns;

	private final TrustChoosing choosing;

	private final Editions editions;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CampaignConfirming(Campaigns campaigns, TrustChoosing choosing, Editions editions, JdbcClient jdbc,
			ApplicationEventPublisher events, Clock clock) {
		this.campaigns = campaigns;
		this.choosing = choosing;
		this.editions = editions;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** Why the plan can no longer be used, if it cannot. */
	@Transactional(readOnly = true)
	Optional<String> outdated(Campaign campaign) {
		if (!campaign.plan().closesAt().isAfter(this.clock.instant())) {
			return Optional.of("The closing date has passed. Throw this campaign away and begin another.");
		}
		String asked = campaign.plan().editionId();
		return this.editions.offered().stream().anyMatch((edition) -> edition.id().equals(asked)) ? Optional.empty()
				: Optional.of("A newer edition has been published. Throw this campaign away and begin another.");
	}

	/**
	 * Confirms the trusts and has their drafts set up.
	 * @param seen what {@link Candidates#seen()} said of the trusts that were looked at
	 * @return whether they are the same still; otherwise nothing happens
	 * @throws AccessRefusal if there is nothing to confirm
	 */
	boolean confirm(UUID id, UUID administrator, String seen) {
		Campaign campaign = this.campaigns.hold(id);
		campaign.requirePlan();
		outdated(campaign).ifPresent((why) -> {
			throw new AccessRefusal(why);
		});
		TrustChoice choice = campaign.choice();
		if (choice == null) {
			throw new AccessRefusal("Choose the trusts of this campaign first.");
		}
		Candidates candidates = this.choosing.candidates(campaign, choice);
		if (!candidates.seen().equals(seen)) {
			return false;
		}
		if (candidates.count() == 0 || candidates.isTooMany()) {
			throw new AccessRefusal("A campaign is for at least one trust and at most 2,500. Choose others.");
		}
		this.campaigns.confirm(campaign, administrator);
		takeIn(campaign, candidates.found());
		this.events.publishEvent(new CampaignWork(id));
		return true;
	}

	private void takeIn(Campaign campaign, List<Integer> trusts) {
		this.jdbc.sql("""
				insert into campaign_trusts (trust_id, campaign_id, state, academic_year)
				select trust_id, :campaign, 'WAITING', :year from unnest(:trusts::integer[]) as chosen (trust_id)""")
			.param("campaign", campaign.id())
			.param("year", campaign.plan().academicYear().firstYear())
			.param("trusts", trusts.toArray(Integer[]::new))
			.update();
	}

}
