package org.trustquality.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is who, and who is what in which trust. */
@Service
@Transactional
public class People {

	private final PersonRepository people;

	private final MembershipRepository memberships;

	People(PersonRepository people, MembershipRepository memberships) {
		this.people = people;
		this.memberships = memberships;
	}

	/** Takes in a person who was made for demonstration. */
	public Person invent(String name, String email) {
		return this.people.save(new Person(name, email, true));
	}

	/**
	 * The person with an e-mail address, whatever its capital letters; taken in if new.
	 * @param name the name to use for a new person
	 */
	public Person withEmail(String name, String email) {
		return this.people.withEmail(email).orElseGet(() -> {
			this.people.add(UUID.randomUUID(), name, email);
			return this.people.withEmail(email).orElseThrow();
		});
	}

	/**
	 * The person with an id.
	 * @throws NotVisible if there is none
	 */
	@Transactional(readOnly = true)
	public Person get(UUID personId) {
		return this.people.findById(personId).orElseThrow(NotVisible::new);
	}

	/** Gives a person a role in a trust, unless they hold it already. */
	public void grant(int trustId, UUID personId, Role role) {
		this.memberships.add(trustId, personId, role.name());
	}

	/**
	 * Takes roles from a person, for somebody who writes down why.
	 * @return how many of them the person held
	 */
	public int revoke(int trustId, UUID personId, Set<Role> roles) {
		return this.memberships.remove(trustId, personId, roles);
	}

	/** Everyone with a role in a trust, one entry for each role. */
	@Transactional(readOnly = true)
	public List<TrustMember> membersOf(int trustId) {
		return this.memberships.membersOf(trustId);
	}

	/** The trusts in which a person holds a role, one entry for each role. */
	@Transactional(readOnly = true)
	public List<TrustRole> rolesOf(UUID personId) {
		return this.memberships.rolesOf(personId);
	}

	/** What the visitor is in the trust; empty for a stranger. */
	@Transactional(readOnly = true)
	public Set<Role> rolesOf(TrustVisit visit) {
		return this.memberships.rolesOf(visit.trustId(), visit.personId());
	}

	/**
	 * Lets the visitor pass who holds one of some roles.
	 * @throws NotVisible for everybody else
	 */
	@Transactional(readOnly = true)
	public void require(TrustVisit visit, Set<Role> anyOf) {
		if (rolesOf(visit).stream().noneMatch(anyOf::contains)) {
			throw new NotVisible();
		}
	}

}
