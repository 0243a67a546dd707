package org.trustquality.system.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.trustquality.access.People;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustMember;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

/** The invented trusts with their people, for the sign-in page. */
@Component
class Cast {

	private final Trusts trusts;

	private final People people;

	Cast(Trusts trusts, People people) {
		this.trusts = trusts;
		this.people = people;
	}

	List<Members> trusts() {
		return this.trusts.invented().stream().map(this::members).toList();
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
