package org.trustquality.review.campaign.chasing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.review.campaign.CampaignWork;
import org.trustquality.review.campaign.Campaigns;
import org.trustquality.review.campaign.ChasedStage;
import org.trustquality.trust.EnglishDay;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the organisers of trusts in one stage written to, for an administrator in no trust.
 * Nobody is written to twice a day, whatever campaigns their trust is in.
 */
@Service
@Transactional
class CampaignChasing {

	private static final String IN_STAGE = """
			c.campaign_id = :campaign and exists (
				select from assessments a
				where a.trust_id = c.trust_id and a.academic_year = c.academic_year
					and a.assessment_id = c.assessment_id and a.state = :stage)
				and exists (select from trusts t where t.trust_id = c.trust_id and t.closed_on is null)""";

	private static final String CHASED = """
			exists (select from campaign_trusts o
				where o.trust_id = c.trust_id and (o.chased_on >= :today or o.chase is not null))""";

	private final Campaigns campaigns;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CampaignChasing(Campaigns campaigns, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.campaigns = campaigns;
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** How many trusts would be written to now, and how many were today already. */
	@Transactional(readOnly = true)
	Count count(UUID campaign, ChasedStage stage) {
		return this.jdbc
			.sql("select count(*) filter (where not " + CHASED + ") as due, count(*) filter (where " + CHASED
					+ ") as chased from campaign_trusts c where " + IN_STAGE)
			.param("today", today())
			.param("campaign", campaign)
			.param("stage", stage.name())
			.query((row, number) -> new Count(row.getInt("due"), row.getInt("chased")))
			.single();
	}

	/**
	 * Has the mails written.
	 * @throws AccessRefusal if there is nobody to write to
	 */
	void chase(UUID campaign, ChasedStage stage, UUID administrator) {
		this.campaigns.hold(campaign).requireUnderWay();
		int due = this.jdbc
			.sql("update campaign_trusts c set chase = :stage, chase_by = :by where " + IN_STAGE + " and not " + CHASED)
			.param("by", administrator)
			.param("today", today())
			.param("campaign", campaign)
			.param("stage", stage.name())
			.update();
		if (due == 0) {
			throw new AccessRefusal(
					"No trust in this stage can be written to today: there is none, or all were written to already.");
		}
		this.events.publishEvent(new CampaignWork(campaign));
	}

	private LocalDate today() {
		return EnglishDay.today(this.clock);
	}

	/**
	 * How many trusts are in a stage.
	 *
	 * @param due those that can be written to
	 * @param chased those that were written to today
	 */
	record Count(int due, int chased) {
	}

}
