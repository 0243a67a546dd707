package org.trustquality.review.campaign.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
		Set<UUID> known = new HashSet<>();
		return this.people.membersOf(trustId)
			.stream()
			.filter((member) -> Role.ORGANISERS.contains(member.role()))
			.sorted((one, other) -> Boolean.compare(isSteward(other), isSteward(one)))
			.filter((member) -> known.add(member.personId()))
			.toList();
	}

	/** Whether one of them can do so at any time. */
	boolean haveSteward(List<TrustMember> organisers) {
		return organisers.stream().anyMatch(CampaignOrganisers::isSteward);
	}

	private static boolean isSteward(TrustMember member) {
		return Role.STEWARDS.contains(member.role());
	}

}
