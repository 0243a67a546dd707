package org.trustquality.review.campaign.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.TrustMember;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.Assessments;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.Outbox;
import org.trustquality.review.campaign.Campaign;
import org.trustquality.review.campaign.Campaigns;
import org.trustquality.review.campaign.ChasedStage;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to the organisers of the trust for which the transaction works, at most once a
 * day whatever campaigns it is in, and only while the stage is what was asked for.
 */
@Service
@Transactional
class OrganiserChase {

	private final Campaigns campaigns;

	private final Trusts trusts;

	private final Assessments assessments;

	private final CampaignOrganisers organisers;

	private final CampaignLetters letters;

	private final Outbox outbox;

	private final ActivityLog activities;

	private final JdbcClient jdbc;

	private final Clock clock;

	OrganiserChase(Campaigns campaigns, Trusts trusts, Assessments assessments, CampaignOrganisers organisers,
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

	/** Writes the mails that are due, with the note that they are written. */
	void write(UUID campaignId, int trustId) {
		List<TrustMember> people = this.organisers.of(trustId);
		Trust trust = this.trusts.hold(trustId);
		Optional<Due> due = due(campaignId, trustId);
		giveUp(campaignId, trustId);
		if (due.isPresent() && !trust.isClosed() && !isChasedToday(trustId)) {
			this.assessments.ofTrust(trustId, due.get().assessment())
				.filter((assessment) -> assessment.state().name().equals(due.get().stage().name()))
				.ifPresent((assessment) -> write(due.get(), trust, assessment, people));
		}
	}

	private void write(Due due, Trust trust, Assessment assessment, List<TrustMember> people) {
		Campaign campaign = this.campaigns.get(due.campaign());
		people.forEach((person) -> this.outbox.send(person.email(),
				this.letters.chase(campaign, trust, assessment, due.stage(), person.name())));
		this.activities.record(trust.trustId(), due.asker(), Act.CAMPAIGN_CHASED,
				Map.of("year", assessment.academicYear().toString(), "campaign", campaign.title()));
		this.jdbc.sql("update campaign_trusts set chased_on = ? where trust_id = ? and campaign_id = ?")
			.params(today(), trust.trustId(), campaign.id())
			.update();
	}

	/** Forgets that mails are due. */
	void giveUp(UUID campaign, int trustId) {
		this.jdbc.sql("update campaign_trusts set chase = null, chase_by = null where trust_id = ? and campaign_id = ?")
			.params(trustId, campaign)
			.update();
	}

	private Optional<Due> due(UUID campaign, int trustId) {
		return this.jdbc
			.sql("""
					select campaign_id, assessment_id, chase, chase_by from campaign_trusts
					where trust_id = ? and campaign_id = ? and chase is not null and assessment_id is not null for update""")
			.params(trustId, campaign)
			.query(Due::of)
			.optional();
	}

	private boolean isChasedToday(int trustId) {
		return this.jdbc.sql("select exists (select from campaign_trusts where trust_id = ? and chased_on >= ?)")
			.params(trustId, today())
			.query(Boolean.class)
			.single();
	}

	private LocalDate today() {
		return EnglishDay.today(this.clock);
	}

	/** What was asked for, and by whom. */
	private record Due(UUID campaign, UUID assessment, ChasedStage stage, UUID asker) {

		static Due of(ResultSet row, int number) throws SQLException {
			return new Due(row.getObject("campaign_id", UUID.class), row.getObject("assessment_id", UUID.class),
					ChasedStage.valueOf(row.getString("chase")), row.getObject("chase_by", UUID.class));
		}

	}

}
