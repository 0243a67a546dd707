package org.trustquality.review.campaign.drafting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Administration;
import org.trustquality.access.Tenancy;
import org.trustquality.review.campaign.Campaign;
import org.trustquality.review.campaign.Campaigns;

import org.springframework.stereotype.Component;

/**
 * Does all that is due in a campaign, trust by trust, each in a transaction of its own:
 * what is done stays done, and a trust with which something fails keeps no other waiting.
 * Two rounds at once share the work.
 */
@Component
class CampaignRound {

	private static final Logger LOG = LoggerFactory.getLogger(CampaignRound.class);

	private static final String UNEXPECTED = "Something went wrong that nobody expected. Try again.";

	private final Campaigns campaigns;

	private final DueTrusts due;

	private final Drafting drafting;

	private final OrganiserChase chase;

	private final Administration administrators;

	CampaignRound(Campaigns campaigns, DueTrusts due, Drafting drafting, OrganiserChase chase,
			Administration administrators) {
		this.campaigns = campaigns;
		this.due = due;
		this.drafting = drafting;
		this.chase = chase;
		this.administrators = administrators;
	}

	/** The campaign that a job is for. */
	static UUID campaign(String job) {
		return UUID.fromString(job.replaceFirst("/.*", ""));
	}

	/**
	 * Does what is due.
	 * @param stopping whether the node is shut down
	 * @return whether all of it is done
	 */
	boolean go(UUID id, BooleanSupplier stopping) {
		Optional<Campaign> campaign = this.campaigns.find(id).filter(Campaign::isConfirmed);
		return campaign.isEmpty() || go(campaign.get(), stopping);
	}

	private boolean go(Campaign campaign, BooleanSupplier stopping) {
		UUID reader = reader(campaign);
		List<Integer> waiting = Tenancy.ofPerson(reader, () -> this.due.waiting(campaign.id()));
		List<Integer> chased = Tenancy.ofPerson(reader, () -> this.due.chased(campaign.id()));
		boolean done = each(waiting, stopping, (trustId) -> draft(campaign, trustId))
				&& each(chased, stopping, (trustId) -> write(campaign, trustId));
		LOG.info("Campaign {}: {} drafts were due and {} reminders", campaign.id(), waiting.size(), chased.size());
		return done;
	}

	private static boolean each(List<Integer> trusts, BooleanSupplier stopping, IntConsumer work) {
		for (int trustId : trusts) {
			if (stopping.getAsBoolean()) {
				return false;
			}
			work.accept(trustId);
		}
		return true;
	}

	private void draft(Campaign campaign, int trustId) {
		try {
			inTrust(trustId, () -> this.drafting.draft(campaign.id(), trustId));
		}
		catch (AccessRefusal refusal) {
			inTrust(trustId, () -> this.drafting.fail(campaign.id(), trustId, String.valueOf(refusal.getMessage())));
		}
		catch (RuntimeException ex) {
			LOG.error("Campaign {} could not set up a draft in trust {}", campaign.id(), trustId, ex);
			inTrust(trustId, () -> this.drafting.fail(campaign.id(), trustId, UNEXPECTED));
		}
	}

	private void write(Campaign campaign, int trustId) {
		try {
			inTrust(trustId, () -> this.chase.write(campaign.id(), trustId));
		}
		catch (RuntimeException ex) {
			LOG.error("Campaign {} could not write to trust {}", campaign.id(), trustId, ex);
			inTrust(trustId, () -> this.chase.giveUp(campaign.id(), trustId));
		}
	}

	private static void inTrust(int trustId, Runnable work) {
		Tenancy.inTrust(trustId, () -> {
			work.run();
			return true;
		});
	}

	/** Whoever confirmed it, or another one if they run the service no more. */
	private UUID reader(Campaign campaign) {
		List<UUID> all = this.administrators.administrators();
		UUID confirmedBy = campaign.confirmedBy();
		return (confirmedBy != null && all.contains(confirmedBy)) ? confirmedBy
				: all.stream()
					.findFirst()
					.orElseThrow(() -> new IllegalStateException("Nobody runs the service, so no campaign goes on"));
	}

}
