package org.trustquality.access.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.trustquality.access.Administration;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.TrustMember;
import org.trustquality.access.TrustRole;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what stands in the way of deleting an account: a trust would have no chair or no
 * governance professional, or nobody would run the service.
 */
@Service
@Transactional(readOnly = true)
class Obstacles {

	private final People people;

	private final Trusts trusts;

	private final TrustByTrust trustByTrust;

	private final Administration administration;

	Obstacles(People people, Trusts trusts, TrustByTrust trustByTrust, Administration administration) {
		this.people = people;
		this.trusts = trusts;
		this.trustByTrust = trustByTrust;
		this.administration = administration;
	}

	/** What stands in the way, for the person or for an administrator to read. */
	List<Obstacle> of(UUID personId, boolean themselves) {
		List<Obstacle> found = new ArrayList<>();
		List<TrustRole> offices = this.trustByTrust.of(personId, () -> this.people.rolesOf(personId))
			.stream()
			.filter((held) -> Role.STEWARDS.contains(held.role()) && held.closedOn() == null)
			.toList();
		offices.stream()
			.filter((held) -> isOnlyOne(held, personId))
			.forEach((held) -> found.add(office(held, personId, themselves)));
		if (this.administration.administrators().equals(List.of(personId))) {
			found.add(new Obstacle(subject(themselves) + " the only administrator of this service.",
					"/administration/administrators", "Appoint another administrator"));
		}
		return found;
	}

	private boolean isOnlyOne(TrustRole held, UUID personId) {
		int trustId = this.trusts.numberOf(held.trustReference()).orElseThrow();
		return this.trustByTrust.in(trustId,
				() -> this.people.membersOf(trustId)
					.stream()
					.filter((member) -> member.role() == held.role())
					.map(TrustMember::personId)
					.allMatch(personId::equals));
	}

	private static Obstacle office(TrustRole held, UUID personId, boolean themselves) {
		String sentence = subject(themselves) + " the only " + held.role().inSentence() + " of " + held.trustName()
				+ ".";
		return themselves
				? new Obstacle(sentence,
						"/trusts/" + held.trustReference() + "/people/" + personId + "/roles/" + held.role().path()
								+ "/hand-over",
						"Hand that role over to somebody else")
				: new Obstacle(sentence + " Somebody else there has to take that role over first.",
						"/administration/trusts/" + held.trustReference(), "See whom you can ask there");
	}

	private static String subject(boolean themselves) {
		return themselves ? "You are" : "The person is";
	}

}
