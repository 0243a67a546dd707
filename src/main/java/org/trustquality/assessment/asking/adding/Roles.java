package org.trustquality.assessment.asking.adding;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;
import org.trustquality.access.TrustVisit;
import org.trustquality.assessment.AssessmentRefusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What those who are asked become in the trust. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Roles {

	private final People people;

	Roles(People people) {
		this.people = people;
	}

	public Set<Role> of(TrustVisit visit, UUID personId) {
		return this.people.membersOf(visit.trustId())
			.stream()
			.filter((member) -> member.personId().equals(personId))
			.map(TrustMember::role)
			.collect(Collectors.toSet());
	}

	/**
	 * Gives a person a role; whoever sits on the board already is a trustee by that.
	 * @throws AssessmentRefusal if somebody else has just become the chair
	 */
	public void give(TrustVisit visit, UUID personId, Role role) {
		Set<Role> held = of(visit, personId);
		if (held.contains(role) || (role == Role.TRUSTEE && held.stream().anyMatch(Role.BOARD::contains))) {
			return;
		}
		if (role == Role.CHAIR) {
			this.people.alone(visit.trustId());
			requireNoOtherChair(visit);
		}
		this.people.grant(visit.trustId(), personId, role);
	}

	private void requireNoOtherChair(TrustVisit visit) {
		Optional<TrustMember> chair = this.people.membersOf(visit.trustId())
			.stream()
			.filter((member) -> member.role() == Role.CHAIR)
			.findFirst();
		if (chair.isPresent()) {
			throw new AssessmentRefusal(chair.get().name() + " is the chair. Nobody was added.");
		}
	}

}
