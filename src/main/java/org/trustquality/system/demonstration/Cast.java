package org.trustquality.system.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.trustquality.access.Administration;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustMember;
import org.trustquality.access.advising.Advisers;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Component;

/** Everybody who was invented, for the page on which one chooses whom to be. */
@Component
class Cast {

	private final Trusts trusts;

	private final People people;

	private final Advisers advisers;

	private final Administration administration;

	Cast(Trusts trusts, People people, Advisers advisers, Administration administration) {
		this.trusts = trusts;
		this.people = people;
		this.advisers = advisers;
		this.administration = administration;
	}

	/**
	 * The invented trusts with their people, those who advise and who run the service.
	 */
	List<Members> all() {
		return Stream
			.concat(this.trusts.invented().stream().map(this::members),
					Stream
						.of(serving("Those who advise trusts", this.advisers.all(), "Adviser"),
								serving("Those who run the service", this.administration.administrators(),
										"Administrator")))
			.filter((group) -> !group.players().isEmpty())
			.toList();
	}

	private Members serving(String title, List<UUID> people, String role) {
		return new Members(title,
				people.stream()
					.map(this.people::get)
					.filter(Person::isInvented)
					.map((person) -> new Player(person.personId(), person.name(), List.of(role)))
					.toList());
	}

	private Members members(Trust trust) {
		Map<UUID, Player> players = new LinkedHashMap<>();
		for (TrustMember member : Tenancy.inTrust(trust.trustId(), () -> this.people.membersOf(trust.trustId()))) {
			if (this.people.get(member.personId()).isInvented()) {
				players.computeIfAbsent(member.personId(), (id) -> new Player(id, member.name(), new ArrayList<>()))
					.roles()
					.add(member.role().words());
			}
		}
		return new Members(trust.name(), List.copyOf(players.values()));
	}

	/** Invented people who belong together, such as those of a trust. */
	record Members(String title, List<Player> players) {
	}

	/** An invented person and what they are in the trust. */
	record Player(UUID personId, String name, List<String> roles) {
	}

}
