package org.trustquality.access.people;

import java.util.UUID;

import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;

/**
 * The addresses of the pages about a trust's people.
 *
 * @param trust the trust's own page
 */
record PeoplePaths(String trust) {

	static PeoplePaths of(TrustVisit visit) {
		return new PeoplePaths("/trusts/" + visit.trustReference());
	}

	public String people() {
		return this.trust + "/people";
	}

	public String person(UUID person) {
		return people() + "/" + person;
	}

	public String roles(UUID person) {
		return person(person) + "/roles";
	}

	public String removal(UUID person, Role role) {
		return roles(person) + "/" + role.path() + "/removal";
	}

	public String handOver(UUID person, Role role) {
		return roles(person) + "/" + role.path() + "/hand-over";
	}

	public String handOver(UUID person, Role role, UUID successor) {
		return handOver(person, role) + "/" + successor;
	}

	public String departure(UUID person) {
		return person(person) + "/departure";
	}

}
