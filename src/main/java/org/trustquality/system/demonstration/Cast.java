package org.trustquality.system.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.trustquality.access.People;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustMember;
import org.trustquality.access.helpdesk.Administrators;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

/** The invented people by trust, for the sign-in page. */
@Component
class Cast {

	private final Trusts trusts;

	private final People people;

	private final Administrators administrators;

	Cast(Trusts trusts, People people, Administrators administrators) {
		this.trusts = trusts;
		this.people = people;
		this.administrators = administrators;
	}

	/** The people of each trust, then those who run the service. */
	List<Members> trusts() {
		return Stream.concat(this.trusts.invented().stream().map(this::members), Stream.of(service())).toList();
	}

	private Members service() {
		return new Members("People who run the service",
				this.administrators.list()
					.stream()
					.map((person) -> new Player(person.personId(), person.name(), List.of("Administrator")))
					.toList());
	}

	private Members members(Trust trust) {
		Map<UUID, Player> players = new LinkedHashMap<>();
		for (TrustMember member : Tenancy.inTrust(trust.trustId(), () -> this.people.membersOf(trust.trustId()))) {
			players.computeIfAbsent(member.personId(), (id) -> new Player(id, member.name(), new ArrayList<>()))
				.roles()
				.add(member.role().words());
		}
		return new Members(trust.name(), List.copyOf(players.values()));
	}

	/** An invented trust and its people. */
	record Members(String trust, List<Player> players) {
	}

	/** An invented person and what they are in the trust. */
	record Player(UUID personId, String name, List<String> roles) {
	}

}
