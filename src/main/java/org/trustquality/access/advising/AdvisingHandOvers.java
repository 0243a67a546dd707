package org.trustquality.access.advising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Alone;
import org.trustquality.access.People;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustByTrust;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands everything that one adviser is appointed to over to another. Nothing that a trust
 * shared passes over: each trust is asked to share with the new adviser.
 */
@Service
@Transactional
public class AdvisingHandOvers {

	private final AdviserDirectory advisers;

	private final Appointments appointments;

	private final People people;

	private final TrustByTrust trustByTrust;

	private final Alone alone;

	private final AdvisingLetters letters;

	private final ActivityLog log;

	private final ApplicationEventPublisher events;

	AdvisingHandOvers(AdviserDirectory advisers, Appointments appointments, People people, TrustByTrust trustByTrust,
			Alone alone, AdvisingLetters letters, ActivityLog log, ApplicationEventPublisher events) {
		this.advisers = advisers;
		this.appointments = appointments;
		this.people = people;
		this.trustByTrust = trustByTrust;
		this.alone = alone;
		this.letters = letters;
		this.log = log;
		this.events = events;
	}

	/**
	 * What handing over would do.
	 * @throws org.trustquality.access.NotVisible if one of the two is no adviser
	 * @throws AccessRefusal if the two are one
	 */
	@Transactional(readOnly = true)
	public AdvisingHandOver plan(SignedInPerson administrator, UUID predecessor, UUID successor) {
		if (predecessor.equals(successor)) {
			throw new AccessRefusal("This is the adviser who hands over. Choose somebody else.");
		}
		AdviserAccount from = this.advisers.get(administrator, predecessor);
		AdviserAccount to = this.advisers.get(administrator, successor);
		LocalDate today = this.appointments.today();
		Set<Integer> advised = to.live(today)
			.stream()
			.map((each) -> each.appointment().trustId())
			.collect(Collectors.toSet());
		return new AdvisingHandOver(from, to,
				from.live(today).stream().map((each) -> line(each, successor, advised)).toList());
	}

	private AdvisingHandOver.Line line(AppointmentToTrust each, UUID successor, Set<Integer> advised) {
		int trustId = each.appointment().trustId();
		if (advised.contains(trustId)) {
			return new AdvisingHandOver.Line(each, "is appointed there already");
		}
		boolean belongs = this.trustByTrust.in(trustId, () -> !this.people.rolesOf(trustId, successor).isEmpty());
		return new AdvisingHandOver.Line(each, belongs ? "holds a role there, which is a conflict of interest" : "");
	}

	/**
	 * Hands over what can be: an appointment ends, and another with the same last day
	 * begins. Where the other adviser cannot advise, everything stays as it is.
	 * @throws AccessRefusal if there is nothing to hand over
	 */
	public void handOver(SignedInPerson administrator, UUID predecessor, UUID successor) {
		this.alone.withAdvisers();
		List<Appointment> passing = plan(administrator, predecessor, successor).passing();
		if (passing.isEmpty()) {
			throw new AccessRefusal("There is no appointment that could be handed over.");
		}
		passing.forEach((appointment) -> handOver(administrator.personId(), appointment, successor));
	}

	private void handOver(UUID administrator, Appointment appointment, UUID successor) {
		int trustId = appointment.trustId();
		LocalDate today = this.appointments.today();
		LocalDate begins = appointment.beginsOn().isAfter(today) ? appointment.beginsOn() : today;
		Term term = new Term(begins, appointment.endsOn(), appointment.reviews());
		this.trustByTrust.of(administrator, () -> {
			this.appointments.end(appointment);
			return this.appointments.appoint(trustId, successor, term.beginsOn(), term.endsOn(), term.reviews(),
					administrator);
		});
		this.letters.appointed(successor, trustId, term);
		this.trustByTrust.in(trustId, () -> {
			this.events.publishEvent(new AppointmentEnded(trustId, appointment.adviserId()));
			this.log.record(trustId, administrator, Act.ADVISER_HANDED_OVER, Map.of("predecessor",
					appointment.adviserId().toString(), "person", successor.toString(), "until", appointment.until()));
			this.letters.trustChanged(appointment.adviserId(), successor, trustId);
			return trustId;
		});
	}

}
