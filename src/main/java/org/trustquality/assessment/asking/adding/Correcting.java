package org.trustquality.assessment.asking.adding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Role;
import org.trustquality.access.TrustVisit;
import org.trustquality.access.people.PersonLeft;
import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.AssessmentRefusal;
import org.trustquality.assessment.Assessments;
import org.trustquality.assessment.Capacity;
import org.trustquality.assessment.asking.Invitations;
import org.trustquality.assessment.asking.InvitedPerson;
import org.trustquality.assessment.asking.Sending;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.MailAddress;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks another address instead of a wrong one. An account is never given another address
 * here: that would open what it holds in other trusts. So whoever has the wrong address
 * is asked no longer, and whoever has the right one is.
 */
@Service
@Transactional
class Correcting {

	/** The chair's role changes by being handed over only, with both told. */
	private static final Set<Role> MOVABLE = EnumSet.of(Role.TRUSTEE, Role.VICE_CHAIR, Role.CHIEF_EXECUTIVE);

	private final Assessments assessments;

	private final Invitations invitations;

	private final Sending sending;

	private final People people;

	private final Roles roles;

	private final ActivityLog log;

	private final ApplicationEventPublisher events;

	Correcting(Assessments assessments, Invitations invitations, Sending sending, People people, Roles roles,
			ActivityLog log, ApplicationEventPublisher events) {
		this.assessments = assessments;
		this.invitations = invitations;
		this.sending = sending;
		this.people = people;
		this.roles = roles;
		this.log = log;
		this.events = events;
	}

	/**
	 * The person whose address an organiser wants to correct.
	 * @throws AssessmentRefusal if it is too late for that
	 */
	@Transactional(readOnly = true)
	public InvitedPerson person(TrustVisit visit, UUID reference, UUID personId) {
		Assessment assessment = this.assessments.toOrganise(visit, reference);
		assessment.requireRespondentsMayChange();
		return correctable(visit, assessment, personId);
	}

	/** Whether the person stays the chair, until the role is handed over. */
	@Transactional(readOnly = true)
	public boolean staysChair(TrustVisit visit, UUID personId) {
		return this.roles.of(visit, personId).contains(Role.CHAIR);
	}

	/**
	 * Asks the right address instead of a person's wrong one.
	 * @throws AssessmentRefusal if it is too late for that, or it is the same, or
	 * somebody with the right address is asked already
	 */
	public void correct(TrustVisit visit, UUID reference, UUID personId, MailAddress address) {
		this.people.require(visit, Role.ORGANISERS);
		this.people.hold(Set.of(address.text()));
		Assessment assessment = this.invitations.changeable(visit, reference);
		InvitedPerson wrong = correctable(visit, assessment, personId);
		if (wrong.email().equalsIgnoreCase(address.text())) {
			throw new AssessmentRefusal("That is the address already. Enter another one.");
		}
		requireNobodyElses(visit, wrong, address);
		this.invitations.takeOff(assessment, personId);
		Role role = release(visit, wrong);
		Person right = this.people.withEmail(wrong.name(), address.text());
		this.people.introduce(visit.trustId(), right.personId(), wrong.name());
		this.roles.give(visit, right.personId(), role);
		this.invitations.ask(visit, assessment, right.personId(), wrong.name(), wrong.capacity());
		if (assessment.isOpen()) {
			this.sending.invite(assessment, List.of(right.personId()));
		}
		this.log.record(visit.trustId(), visit.personId(), Act.ADDRESS_CORRECTED,
				Map.of("person", right.personId().toString()));
	}

	/** Two people of the trust must not become one by a slip. */
	private void requireNobodyElses(TrustVisit visit, InvitedPerson wrong, MailAddress address) {
		this.people.membersOf(visit.trustId())
			.stream()
			.filter((member) -> member.email().equalsIgnoreCase(address.text())
					&& !member.personId().equals(wrong.personId()))
			.findFirst()
			.ifPresent((member) -> {
				throw new AssessmentRefusal(
						"This is the address of " + member.name() + ", who is in this trust already. If " + wrong.name()
								+ " is the same person, ask whoever runs this service to merge the two accounts.");
			});
	}

	/** Ends the role that only the wrong address brought, and tells which one it was. */
	private Role release(TrustVisit visit, InvitedPerson wrong) {
		Role usual = (wrong.capacity() == Capacity.CHIEF_EXECUTIVE) ? Role.CHIEF_EXECUTIVE : Role.TRUSTEE;
		Set<Role> held = this.roles.of(visit, wrong.personId());
		if (held.size() != 1 || !MOVABLE.containsAll(held)
				|| this.invitations.hasBegunOrIsAsked(visit.trustId(), wrong.personId())) {
			return usual;
		}
		Role only = held.iterator().next();
		this.people.revoke(visit.trustId(), wrong.personId(), held);
		this.events.publishEvent(new PersonLeft(visit.trustId(), wrong.personId()));
		this.log.record(visit.trustId(), visit.personId(), Act.ROLE_ENDED,
				Map.of("person", wrong.personId().toString(), "role", only.words().toLowerCase(Locale.ROOT)));
		return only;
	}

	private InvitedPerson correctable(TrustVisit visit, Assessment assessment, UUID personId) {
		InvitedPerson person = this.invitations.of(assessment)
			.stream()
			.filter((one) -> one.personId().equals(personId))
			.findFirst()
			.orElseThrow(NotVisible::new);
		if (personId.equals(visit.personId())) {
			throw new AssessmentRefusal(
					"This is your own address, and you are signed in with it. Ask whoever runs this service to change it.");
		}
		if (person.hasBegun()) {
			throw new AssessmentRefusal(person.name() + " has started to answer from " + person.email()
					+ ", so somebody reads mails there, and the answers stay with that account."
					+ " Ask whoever runs this service to change the address.");
		}
		return person;
	}

}
