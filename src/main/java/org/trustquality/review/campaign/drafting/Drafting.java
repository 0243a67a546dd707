package org.trustquality.review.campaign.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.TrustMember;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.EditionNumber;
import org.trustquality.mail.Outbox;
import org.trustquality.review.campaign.Campaign;
import org.trustquality.review.campaign.Campaigns;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up a campaign's draft in the trust for which the transaction works: the draft, the
 * line of the log, the mails and the note that it is done, or none of them.
 */
@Service
@Transactional
class Drafting {

	private final Campaigns campaigns;

	private final Trusts trusts;

	private final Assessments assessments;

	private final CampaignOrganisers organisers;

	private final CampaignLetters letters;

	private final Outbox outbox;

	private final ActivityLog activities;

	private final JdbcClient jdbc;

	private final Clock clock;

	Drafting(Campaigns campaigns, Trusts trusts, Assessments assessments, CampaignOrganisers organisers,
			CampaignLetters letters, Outbox outbox, ActivityLog activities, JdbcClient jdbc, Clock clock) {
		this.campaigns = campaigns;
		this.trusts = trusts;
		this.assessments = assessments;
		this.organisers = organisers;
		this.letters = letters;
		this.outbox = outbox;
		this.activities = activities;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Sets up the draft, unless that is done.
	 * @throws AccessRefusal if the trust cannot have it
	 */
	void draft(UUID campaignId, int trustId) {
		List<TrustMember> people = this.organisers.of(trustId);
		Trust trust = this.trusts.hold(trustId);
		if (!isWaiting(campaignId, trustId)) {
			return;
		}
		Campaign campaign = this.campaigns.get(campaignId);
		requireDraftable(campaign, trust);
		Assessment assessment = this.assessments.setUpFor(trustId, campaign.plan());
		note(campaign, assessment);
		this.activities.record(trustId, campaign.confirmedBy(), Act.CAMPAIGN_SET_UP,
				Map.of("year", assessment.academicYear().toString(), "campaign", campaign.title()));
		people.forEach((person) -> this.outbox.send(person.email(),
				this.letters.ready(campaign, trust, assessment, person.name())));
	}

	/** Whoever else works for the campaign in this trust waits here. */
	private boolean isWaiting(UUID campaign, int trustId) {
		return this.jdbc
			.sql("select state = 'WAITING' from campaign_trusts where trust_id = ? and campaign_id = ? for update")
			.params(trustId, campaign)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	private void requireDraftable(Campaign campaign, Trust trust) {
		if (trust.isClosed()) {
			throw new AccessRefusal("The trust closed before its draft was set up.");
		}
		if (!this.organisers.haveSteward(trust.trustId())) {
			throw new AccessRefusal("The trust has no chair and no governance professional any more.");
		}
		if (!campaign.plan().closesAt().isAfter(this.clock.instant())) {
			throw new AccessRefusal("The closing date passed before the draft was set up.");
		}
		if (hasBegun(campaign, trust.trustId())) {
			throw new AccessRefusal("The trust has an assessment of this framework for this year already.");
		}
	}

	private boolean hasBegun(Campaign campaign, int trustId) {
		return this.jdbc.sql("""
				select edition_id from assessments where trust_id = ? and academic_year = ? and state <> 'CANCELLED'""")
			.params(trustId, campaign.plan().academicYear().firstYear())
			.query(String.class)
			.list()
			.stream()
			.anyMatch((edition) -> EditionNumber.of(edition).series().equals(campaign.series()));
	}

	private void note(Campaign campaign, Assessment assessment) {
		this.jdbc
			.sql("""
					update campaign_trusts set state = 'SET_UP', assessment_id = ? where trust_id = ? and campaign_id = ?""")
			.params(assessment.reference(), assessment.id().trustId(), campaign.id())
			.update();
	}

	/** Notes why there is no draft, unless there is one meanwhile. */
	void fail(UUID campaign, int trustId, String reason) {
		this.jdbc.sql("""
				update campaign_trusts set state = 'FAILED', reason = ?
				where trust_id = ? and campaign_id = ? and state = 'WAITING'""")
			.params(reason, trustId, campaign)
			.update();
	}

}
