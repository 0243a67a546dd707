package org.trustquality.access.personal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.TrustByTrust;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads to a person all that is stored about them, in every trust that ever knew them. In
 * each it works as that person, so that it can open their own answers and nobody else's.
 */
@Service
@Transactional(readOnly = true)
class OwnRecords {

	private final People people;

	private final Trusts trusts;

	private final TrustByTrust trustByTrust;

	private final AccountRecords accounts;

	private final List<PersonalRecords> parts;

	private final Clock clock;

	OwnRecords(People people, Trusts trusts, TrustByTrust trustByTrust, AccountRecords accounts,
			List<PersonalRecords> parts, Clock clock) {
		this.people = people;
		this.trusts = trusts;
		this.trustByTrust = trustByTrust;
		this.accounts = accounts;
		this.parts = parts;
		this.clock = clock;
	}

	EverythingStored of(UUID personId) {
		Person found = this.people.get(personId);
		RecordedPerson person = new RecordedPerson(personId, this.accounts.accounts(personId), found.name());
		List<EverythingStored.InTrust> inTrusts = new ArrayList<>();
		for (int trustId : this.accounts.trusts(person.accounts())) {
			Trust trust = this.trusts.get(trustId);
			inTrusts.add(new EverythingStored.InTrust(trust.reference(), trust.name(),
					this.trustByTrust.in(trustId, personId, () -> records(trustId, person))));
		}
		return new EverythingStored(this.clock.instant(), account(person), inTrusts);
	}

	/** What an adviser has not sent yet is in no trust's hands. */
	private List<PersonalRecord> account(RecordedPerson person) {
		List<PersonalRecord> account = new ArrayList<>(this.accounts.of(person));
		account.add(this.trustByTrust.of(person.personId(), () -> this.accounts.unsentReviews(person)));
		return account;
	}

	private List<PersonalRecord> records(int trustId, RecordedPerson person) {
		return this.parts.stream().flatMap((part) -> part.of(trustId, person).stream()).toList();
	}

}
