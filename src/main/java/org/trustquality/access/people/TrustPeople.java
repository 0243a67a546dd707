package org.trustquality.access.people;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Newcomer;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Role;
import org.trustquality.access.TrustMember;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of a trust and their roles, for its members to see and its organisers to
 * change. Changes of one trust happen one after another, so that each sees what the last
 * one did.
 */
@Service
@Transactional
class TrustPeople {

	private final People people;

	private final ActivityLog activities;

	TrustPeople(People people, ActivityLog activities) {
		this.people = people;
		this.activities = activities;
	}

	/** Everyone with a role, one entry for each role. */
	@Transactional(readOnly = true)
	List<TrustMember> list(TrustVisit visit) {
		this.people.require(visit, Role.READERS);
		return this.people.membersOf(visit.trustId());
	}

	/** Whether the visitor may change anything here. */
	@Transactional(readOnly = true)
	boolean isOrganiser(TrustVisit visit) {
		return this.people.isOrganiser(visit);
	}

	void requireOrganiser(TrustVisit visit) {
		this.people.require(visit, Role.ORGANISERS);
	}

	/** The other people of the trust, each once, by name. */
	@Transactional(readOnly = true)
	List<Member> othersThan(TrustVisit visit, UUID personId) {
		Map<UUID, List<TrustMember>> roles = list(visit).stream()
			.filter((member) -> !member.personId().equals(personId))
			.collect(Collectors.groupingBy(TrustMember::personId, LinkedHashMap::new, Collectors.toList()));
		return roles.values().stream().map(Member::of).toList();
	}

	/**
	 * A person with all roles, for an organiser.
	 * @throws NotVisible for somebody who holds no role here
	 */
	@Transactional(readOnly = true)
	Member member(TrustVisit visit, UUID personId) {
		this.people.require(visit, Role.ORGANISERS);
		List<TrustMember> roles = this.people.membersOf(visit.trustId())
			.stream()
			.filter((member) -> member.personId().equals(personId))
			.toList();
		if (roles.isEmpty()) {
			throw new NotVisible();
		}
		return Member.of(roles);
	}

	/** The roles that can be given to somebody new: chair only while there is none. */
	@Transactional(readOnly = true)
	List<Role> vacant(TrustVisit visit) {
		boolean chaired = list(visit).stream().anyMatch((member) -> member.role() == Role.CHAIR);
		return Arrays.stream(Role.values()).filter((role) -> role != Role.CHAIR || !chaired).toList();
	}

	/** Adds a person with a role; the address decides who that is. */
	void add(TrustVisit visit, Newcomer newcomer, Role role) {
		this.people.require(visit, Role.ORGANISERS);
		this.people.hold(Set.of(newcomer.cleanEmail()));
		begin(visit);
		requireVacant(visit, role);
		Person person = this.people.withEmail(newcomer.cleanName(), newcomer.cleanEmail());
		this.people.introduce(visit.trustId(), person.personId(), newcomer.cleanName());
		grant(visit, person.personId(), role);
	}

	/** Gives a member another role. */
	void give(TrustVisit visit, UUID personId, Role role) {
		begin(visit);
		member(visit, personId);
		requireVacant(visit, role);
		grant(visit, personId, role);
	}

	private void grant(TrustVisit visit, UUID personId, Role role) {
		requireNotForThemselves(visit, personId, role);
		if (!this.people.grant(visit.trustId(), personId, role, visit.personId())) {
			throw new AccessRefusal(this.people.knownName(visit.trustId(), personId) + " is " + role.inSentence()
					+ " of this trust already.");
		}
	}

	/** Ends one role of a member. */
	void end(TrustVisit visit, UUID personId, Role role) {
		begin(visit);
		requireMayMove(visit, role);
		requireAnotherRole(visit, personId, role);
		if (this.people.revoke(visit.trustId(), personId, Set.of(role)) == 0) {
			throw new NotVisible();
		}
		requireSteward(visit);
		this.activities.record(visit.trustId(), visit.personId(), Act.ROLE_ENDED,
				Map.of("person", personId.toString(), "role", role.inSentence()));
	}

	/** The chair is not for a vice-chair to end or to hand over. */
	void requireMayMove(TrustVisit visit, Role role) {
		if (role == Role.CHAIR && this.people.rolesOf(visit).stream().noneMatch(Role.STEWARDS::contains)) {
			throw new AccessRefusal("Only the chair and the governance professional can change who is the chair.");
		}
	}

	/**
	 * Who types in paper forms reads them, so nobody takes that or an office by
	 * themselves.
	 */
	void requireNotForThemselves(TrustVisit visit, UUID personId, Role role) {
		if (personId.equals(visit.personId()) && Role.OFFICES.contains(role)) {
			throw new AccessRefusal(
					"You cannot make yourself " + role.inSentence() + ". Ask another organiser of the trust.");
		}
	}

	/**
	 * Ending everything is leaving, which also takes a person off what they have still to
	 * answer.
	 */
	private void requireAnotherRole(TrustVisit visit, UUID personId, Role role) {
		if (this.people.rolesOf(visit.trustId(), personId).equals(Set.of(role))) {
			throw new AccessRefusal(this.people.knownName(visit.trustId(), personId)
					+ " holds no other role here. If they have left, use \"Leaves the trust\" on their page:"
					+ " that also takes them off what is open.");
		}
	}

	/** Lets an organiser change roles, after everybody who is at it has finished. */
	void begin(TrustVisit visit) {
		this.people.alone(visit.trustId());
		this.people.require(visit, Role.ORGANISERS);
	}

	/** Makes sure that a trust keeps somebody who can organise. */
	void requireSteward(TrustVisit visit) {
		Set<Role> held = this.people.membersOf(visit.trustId())
			.stream()
			.map(TrustMember::role)
			.collect(Collectors.toSet());
		if (held.stream().noneMatch(Role.STEWARDS::contains)) {
			throw new AccessRefusal("Then nobody could run this trust's assessments: a trust needs a chair or a "
					+ "governance professional at any time. Hand the role over, or give it to somebody else first.");
		}
	}

	private void requireVacant(TrustVisit visit, Role role) {
		if (!vacant(visit).contains(role)) {
			throw new AccessRefusal(
					"This trust has a chair already. The chair hands the role over on the page of the person who holds it.");
		}
	}

	/** A person with all of their roles in a trust. */
	record Member(UUID personId, String name, String email, List<Role> roles) {

		static Member of(List<TrustMember> roles) {
			return new Member(roles.get(0).personId(), roles.get(0).name(), roles.get(0).email(),
					roles.stream().map(TrustMember::role).sorted().toList());
		}

		boolean holds(Role role) {
			return this.roles.contains(role);
		}

	}

}
