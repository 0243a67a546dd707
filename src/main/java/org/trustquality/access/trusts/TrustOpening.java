package org.trustquality.access.trusts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.FieldError;
import org.trustquality.access.Newcomer;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Role;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustByTrust;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.MailAddress;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.trust.Trust;
import org.trustquality.trust.TrustKind;
import org.trustquality.trust.Trusts;
import org.trustquality.trust.register.RegisterEntry;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a trust, by hand or from the register, with the two people who do everything from
 * there.
 */
@Service
@Transactional
public class TrustOpening {

	private final Trusts trusts;

	private final People people;

	private final TrustByTrust trustByTrust;

	private final ActivityLog activities;

	private final Outbox outbox;

	private final ServiceAddress address;

	TrustOpening(Trusts trusts, People people, TrustByTrust trustByTrust, ActivityLog activities, Outbox outbox,
			ServiceAddress address) {
		this.trusts = trusts;
		this.people = people;
		this.trustByTrust = trustByTrust;
		this.activities = activities;
		this.outbox = outbox;
		this.address = address;
	}

	/** What is wrong with the people, two addresses of one account included. */
	@Transactional(readOnly = true)
	public List<FieldError> faults(Officers officers) {
		List<FieldError> faults = officers.faults();
		if (!faults.isEmpty()) {
			return faults;
		}
		Optional<UUID> chair = account(officers.chair());
		return (chair.isPresent() && chair.equals(account(officers.governanceProfessional())))
				? List.of(Officers.onePerson()) : List.of();
	}

	/**
	 * Opens a trust by hand.
	 * @return its reference, or nothing if there is one of this name
	 */
	Optional<UUID> open(SignedInPerson administrator, String name, TrustKind kind, Officers officers) {
		return this.trusts.open(name, kind).map((trust) -> begin(administrator, trust, officers));
	}

	/**
	 * Opens a trust that the register names.
	 * @return its reference, or nothing if one goes with this entry already
	 */
	public Optional<UUID> open(SignedInPerson administrator, RegisterEntry entry, Officers officers) {
		return this.trusts.openEntry(entry.uid(), entry.shownName(), entry.kind())
			.map((trust) -> begin(administrator, trust, officers));
	}

	private UUID begin(SignedInPerson administrator, Trust trust, Officers officers) {
		this.trustByTrust.in(trust.trustId(), () -> {
			this.activities.record(trust.trustId(), administrator.personId(), Act.TRUST_OPENED, Map.of());
			return trust;
		});
		Newcomer advisingBoard = officers.governanceProfessional();
		Newcomer leadingBoard = officers.chair();
		this.people.hold(List.of(advisingBoard.cleanEmail(), leadingBoard.cleanEmail()));
		welcome(administrator, trust, advisingBoard, Role.GOVERNANCE_PROFESSIONAL, leadingBoard.cleanName());
		welcome(administrator, trust, leadingBoard, Role.CHAIR, advisingBoard.cleanName());
		return trust.reference();
	}

	private void welcome(SignedInPerson administrator, Trust trust, Newcomer newcomer, Role role, String other) {
		Person person = this.people.withEmail(newcomer.cleanName(), newcomer.cleanEmail());
		this.trustByTrust.in(trust.trustId(), () -> {
			this.people.introduce(trust.trustId(), person.personId(), newcomer.cleanName());
			return this.people.grant(trust.trustId(), person.personId(), role, administrator.personId());
		});
		TrustLetters letters = new TrustLetters(trust.name(), this.address.to("/trusts/" + trust.reference()));
		this.outbox.send(person.email(), (role == Role.CHAIR) ? letters.toChair(newcomer.cleanName(), other)
				: letters.toGovernanceProfessional(newcomer.cleanName(), other));
	}

	private Optional<UUID> account(Newcomer newcomer) {
		return MailAddress.parse(newcomer.email()).flatMap(this.people::find).map(Person::personId);
	}

}
