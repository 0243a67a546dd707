package org.trustquality.review.campaign.drafting;

import java.util.List;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;

import org.springframework.stereotype.Component;

/** Those who organise a trust's assessments, to whom a campaign writes. */
@Component
class CampaignOrganisers {

	private final People people;

	CampaignOrganisers(People people) {
		this.people = people;
	}

	/**
	 * Everybody who organises, each once. Whoever deletes or merges their account waits
	 * for this, or this finds them gone.
	 */
	List<TrustMember> of(int trustId) {
		this.people.holdMembers(trustId);
		return this.people.holdersOf(trustId, Role.ORGANISERS);
	}

	/** Whether one of them can do so at any time. */
	boolean haveSteward(int trustId) {
		return !this.people.holdersOf(trustId, Role.STEWARDS).isEmpty();
	}

}
