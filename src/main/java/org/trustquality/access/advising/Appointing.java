package org.trustquality.access.advising;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Alone;
import org.trustquality.access.Newcomer;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.personal.AccountErased;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administrators decide who advises which trust. Nobody advises a trust in which they
 * hold a role, and whatever ends an appointment also ends what the trust shared by it.
 * Each act is in the trust's activity log.
 */
@Service
@Transactional
public class Appointing {

	private final Advisers advisers;

	private final Appointments appointments;

	private final People people;

	private final Trusts trusts;

	private final TrustByTrust trustByTrust;

	private final Alone alone;

	private final AdvisingLetters letters;

	private final ActivityLog log;

	private final ApplicationEventPublisher events;

	Appointing(Advisers advisers, Appointments appointments, People people, Trusts trusts, TrustByTrust trustByTrust,
			Alone alone, AdvisingLetters letters, ActivityLog log, ApplicationEventPublisher events) {
		this.advisers = advisers;
		this.appointments = appointments;
		this.people = people;
		this.trusts = trusts;
		this.trustByTrust = trustByTrust;
		this.alone = alone;
		this.letters = letters;
		this.log = log;
		this.events = events;
	}

	/**
	 * Makes a person an adviser and tells them.
	 * @throws AccessRefusal if they are one
	 */
	public void make(Newcomer newcomer) {
		Person person = this.people.withEmail(newcomer.cleanName(), newcomer.cleanEmail());
		if (!this.advisers.add(person.personId())) {
			throw new AccessRefusal(person.name() + " is an adviser already.");
		}
		this.letters.made(person);
	}

	/** Takes the role from an adviser, and with it every appointment. */
	public void dismiss(UUID administrator, UUID adviserId) {
		requireAdviser(adviserId);
		this.trustByTrust.of(administrator, () -> this.appointments.live(adviserId))
			.forEach((appointment) -> end(administrator, appointment));
		this.advisers.remove(adviserId);
		this.letters.dismissed(this.people.get(adviserId));
	}

	/**
	 * Appoints an adviser to a trust.
	 * @throws NotVisible if there is no such adviser or trust
	 * @throws AccessRefusal if they hold a role there or are appointed to it, or it is
	 * closed
	 */
	public void appoint(UUID administrator, UUID adviserId, UUID trustReference, Term term) {
		requireAdviser(adviserId);
		Trust trust = this.trusts.get(this.trusts.numberOf(trustReference).orElseThrow(NotVisible::new));
		requireFree(administrator, adviserId, trust);
		this.trustByTrust.of(administrator, () -> this.appointments.appoint(trust.trustId(), adviserId, term.beginsOn(),
				term.endsOn(), term.reviews(), administrator));
		this.letters.appointed(adviserId, trust.trustId(), term);
		this.trustByTrust.in(trust.trustId(), () -> {
			this.log.record(trust.trustId(), administrator, Act.ADVISER_APPOINTED,
					Map.of("person", adviserId.toString(), "from", EnglishDay.of(term.beginsOn()), "until",
							EnglishDay.of(term.endsOn())));
			this.letters.trustGot(adviserId, trust.trustId());
			return trust;
		});
	}

	private void requireFree(UUID administrator, UUID adviserId, Trust trust) {
		String name = this.people.get(adviserId).name();
		if (trust.isClosed()) {
			throw new AccessRefusal(trust.name() + " is closed, so nobody can be appointed to advise it.");
		}
		boolean belongs = this.trustByTrust.in(trust.trustId(), () -> {
			this.people.alone(trust.trustId());
			return !this.people.rolesOf(trust.trustId(), adviserId).isEmpty();
		});
		if (belongs) {
			throw new AccessRefusal(name + " holds a role in " + trust.name()
					+ ", which is a conflict of interest. Appoint somebody else.");
		}
		boolean appointed = this.trustByTrust.of(administrator, () -> this.appointments.live(adviserId))
			.stream()
			.anyMatch((appointment) -> appointment.trustId() == trust.trustId());
		if (appointed) {
			throw new AccessRefusal(name + " is appointed to " + trust.name()
					+ " already. End that appointment first if you want another one.");
		}
	}

	/**
	 * Brings an appointment to an end.
	 * @throws NotVisible if the adviser has no such appointment
	 * @throws AccessRefusal if it has ended
	 */
	public void end(UUID administrator, UUID adviserId, UUID appointmentId) {
		requireAdviser(adviserId);
		LocalDate today = this.appointments.today();
		Appointment found = this.trustByTrust.of(administrator, () -> this.appointments.of(adviserId))
			.stream()
			.filter((appointment) -> appointment.id().equals(appointmentId))
			.findFirst()
			.orElseThrow(NotVisible::new);
		if (!found.isLive(today)) {
			throw new AccessRefusal("This appointment has ended already.");
		}
		end(administrator, found);
	}

	private void end(UUID administrator, Appointment appointment) {
		int trustId = appointment.trustId();
		this.trustByTrust.of(administrator, () -> this.appointments.end(appointment));
		this.trustByTrust.in(trustId, () -> {
			this.events.publishEvent(new AppointmentEnded(trustId, appointment.adviserId()));
			this.log.record(trustId, administrator, Act.ADVISER_APPOINTMENT_ENDED,
					Map.of("person", appointment.adviserId().toString()));
			this.letters.ended(appointment.adviserId(), trustId);
			return trustId;
		});
	}

	/** Whoever is deleted advises nobody; the record of it stays. */
	@EventListener
	void endOf(AccountErased erased) {
		erased.accounts().forEach((account) -> this.trustByTrust.of(account, () -> {
			this.appointments.endAll(account);
			return account;
		}));
	}

	/** Nobody else decides about advisers until this has ended. */
	private void requireAdviser(UUID personId) {
		this.alone.withAdvisers();
		if (!this.advisers.isAdviser(personId)) {
			throw new NotVisible();
		}
	}

}
