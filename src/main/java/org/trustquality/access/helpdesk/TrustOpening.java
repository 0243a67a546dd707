package org.trustquality.access.helpdesk;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Newcomer;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.Role;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustByTrust;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.trust.Trust;
import org.trustquality.trust.TrustKind;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a trust with the one person who does everything from there. */
@Service
@Transactional
class TrustOpening {

	private final Trusts trusts;

	private final People people;

	private final TrustByTrust trustByTrust;

	private final Outbox outbox;

	private final ServiceAddress address;

	TrustOpening(Trusts trusts, People people, TrustByTrust trustByTrust, Outbox outbox, ServiceAddress address) {
		this.trusts = trusts;
		this.people = people;
		this.trustByTrust = trustByTrust;
		this.outbox = outbox;
		this.address = address;
	}

	/**
	 * Opens a trust.
	 * @throws AccessRefusal if there is one of this name
	 */
	void open(SignedInPerson administrator, String name, TrustKind kind, Newcomer newcomer) {
		Trust trust = this.trusts.open(name, kind)
			.orElseThrow(
					() -> new AccessRefusal("There is a trust of this name already. Search for its people instead."));
		Person person = this.people.withEmail(newcomer.cleanName(), newcomer.cleanEmail());
		this.trustByTrust.in(trust.trustId(), () -> {
			this.people.introduce(trust.trustId(), person.personId(), newcomer.cleanName());
			return this.people.grant(trust.trustId(), person.personId(), Role.GOVERNANCE_PROFESSIONAL,
					administrator.personId());
		});
		this.outbox.send(person.email(), HelpLetters.trustOpened(newcomer.cleanName(), trust.name(),
				this.address.to("/trusts/" + trust.reference())));
	}

}
