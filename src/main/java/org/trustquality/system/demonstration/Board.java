package org.trustquality.system.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.Tenancy;
import org.trustquality.access.TrustVisit;
import org.trustquality.access.people.Departures;
import org.trustquality.trust.Trust;

/** An invented trust on the stage and the people who play in its story. */
class Board {

	private final Company company;

	private final Trust trust;

	private final People people;

	private final Departures departures;

	private final List<Trustee> trustees = new ArrayList<>();

	private final UUID organiser;

	private final UUID chiefExecutive;

	/** A board on which nobody sits yet. */
	Board(Company company, Trust trust, UUID organiser, People people, Departures departures) {
		this.company = company;
		this.trust = trust;
		this.people = people;
		this.departures = departures;
		this.organiser = organiser;
		grant(organiser, Role.GOVERNANCE_PROFESSIONAL);
		this.chiefExecutive = invent(people, company.chiefExecutive());
		grant(this.chiefExecutive, Role.CHIEF_EXECUTIVE);
	}

	Company company() {
		return this.company;
	}

	/** The trustees, in the order of their seats. */
	List<Trustee> trustees() {
		return List.copyOf(this.trustees);
	}

	UUID chiefExecutive() {
		return this.chiefExecutive;
	}

	/**
	 * Lets people leave and join until the board is as it is in a year.
	 * @param year the year, counted from the present one
	 */
	void enter(int year) {
		List.copyOf(this.trustees).stream().filter((one) -> !one.seat().isTaken(year)).forEach(this::leave);
		this.trustees.stream()
			.filter((one) -> one.seat().chairFrom() == year && one.seat().from() < year)
			.forEach(this::takeChair);
		List<Seat> seats = this.company.seats();
		seats.stream()
			.filter((seat) -> seat.isTaken(year) && this.trustees.stream().noneMatch((one) -> one.seat().equals(seat)))
			.forEach((seat) -> join(seat, year));
		this.trustees.sort(Comparator.comparing((one) -> seats.indexOf(one.seat())));
	}

	private void join(Seat seat, int year) {
		Trustee trustee = new Trustee(seat, invent(this.people, seat.name()));
		this.trustees.add(trustee);
		grant(trustee.personId(), (seat.chairFrom() <= year) ? Role.CHAIR : Role.TRUSTEE);
	}

	private void leave(Trustee leaver) {
		this.trustees.remove(leaver);
		organise((visit) -> {
			this.departures.leave(visit, leaver.personId());
			return leaver;
		});
	}

	private void takeChair(Trustee successor) {
		grant(successor.personId(), Role.CHAIR);
		Tenancy.inTrust(this.trust.trustId(),
				() -> this.people.revoke(this.trust.trustId(), successor.personId(), Set.of(Role.TRUSTEE)));
	}

	/** Does something as the trust's governance professional. */
	<T> T organise(Function<TrustVisit, T> work) {
		return as(this.organiser, work);
	}

	/** Does something as the chair. */
	<T> T chair(int year, Function<TrustVisit, T> work) {
		return as(this.trustees.stream()
			.filter((trustee) -> trustee.seat().chairFrom() <= year)
			.findFirst()
			.orElseThrow()
			.personId(), work);
	}

	/** Does something as one of the people. */
	<T> T as(UUID person, Function<TrustVisit, T> work) {
		TrustVisit visit = new TrustVisit(this.trust.trustId(), this.trust.reference(), person);
		return Tenancy.inTrust(this.trust.trustId(), person, () -> work.apply(visit));
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

	/** Who sits on a seat. */
	record Trustee(Seat seat, UUID personId) {
	}

}
