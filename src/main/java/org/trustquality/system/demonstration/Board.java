package org.trustquality.system.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;
import org.trustquality.trust.Trust;

/** An invented trust and the people who play in its story. */
class Board {

	private final Trust trust;

	private final People people;

	private final List<UUID> trustees = new ArrayList<>();

	private final UUID organiser;

	private final UUID chiefExecutive;

	Board(Trust trust, People people, UUID organiser, String chiefExecutive, List<String> trustees) {
		this.trust = trust;
		this.people = people;
		this.organiser = organiser;
		grant(organiser, Role.GOVERNANCE_PROFESSIONAL);
		this.chiefExecutive = invent(chiefExecutive);
		grant(this.chiefExecutive, Role.CHIEF_EXECUTIVE);
		for (String name : trustees) {
			UUID trustee = invent(name);
			grant(trustee, this.trustees.isEmpty() ? Role.CHAIR : Role.TRUSTEE);
			this.trustees.add(trustee);
		}
	}

	/** The trustees, the chair first. */
	List<UUID> trustees() {
		return List.copyOf(this.trustees);
	}

	UUID chiefExecutive() {
		return this.chiefExecutive;
	}

	/** Does something as the trust's governance professional. */
	<T> T organise(Function<TrustVisit, T> work) {
		return as(this.organiser, work);
	}

	/** Does something as one of the people. */
	<T> T as(UUID person, Function<TrustVisit, T> work) {
		TrustVisit visit = new TrustVisit(this.trust.trustId(), this.trust.reference(), person);
		return Tenancy.inTrust(this.trust.trustId(), person, () -> work.apply(visit));
	}

	private UUID invent(String name) {
		return invent(this.people, name);
	}

	static UUID invent(People people, String name) {
		return people.invent(name, address(name)).personId();
	}

	/** The e-mail address of an invented person. */
	static String address(String name) {
		return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@invented.example";
	}

	private void grant(UUID person, Role role) {
		Supplier<Boolean> grant = () -> {
			this.people.grant(this.trust.trustId(), person, role);
			return true;
		};
		Tenancy.inTrust(this.trust.trustId(), grant);
	}

}
