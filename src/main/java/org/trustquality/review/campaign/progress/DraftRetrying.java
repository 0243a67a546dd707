package org.trustquality.review.campaign.progress;

import java.util.UUID;

import org.trustquality.review.campaign.CampaignWork;
import org.trustquality.review.campaign.Campaigns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the drafts tried again that could not be set up. */
@Service
@Transactional
class DraftRetrying {

	private final Campaigns campaigns;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	DraftRetrying(Campaigns campaigns, JdbcClient jdbc, ApplicationEventPublisher events) {
		this.campaigns = campaigns;
		this.jdbc = jdbc;
		this.events = events;
	}

	/** Lets every trust without a draft have another try. */
	void again(UUID campaign) {
		this.campaigns.hold(campaign).requireUnderWay();
		this.jdbc
			.sql("""
					update campaign_trusts set state = 'WAITING', reason = null where campaign_id = ? and state = 'FAILED'""")
			.param(campaign)
			.update();
		this.events.publishEvent(new CampaignWork(campaign));
	}

}
