package org.trustquality.access.helpdesk;

import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.SignedInPerson;
import org.trustquality.audit.Act;
import org.trustquality.mail.Outbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the address with which a person signs in. Both addresses are told; whoever sat
 * at the wrong one is signed out, and no passkey or provider of theirs signs in any more.
 */
@Service
@Transactional
class AddressCorrection {

	private final Accounts accounts;

	private final Helping helping;

	private final Outbox outbox;

	AddressCorrection(Accounts accounts, Helping helping, Outbox outbox) {
		this.accounts = accounts;
		this.helping = helping;
		this.outbox = outbox;
	}

	/** The other account that has an address, which makes a merger the way to go. */
	@Transactional(readOnly = true)
	Optional<Accounts.Account> other(UUID personId, String email) {
		return this.accounts.withEmail(email)
			.filter((found) -> !found.personId().equals(personId) && !personId.equals(found.mergedInto()));
	}

	/**
	 * Corrects the address.
	 * @throws AccessRefusal if it is the same, or another account has it
	 */
	void correct(SignedInPerson administrator, UUID personId, String email) {
		Accounts.Account account = hold(personId, email);
		if (account.isMerged()) {
			throw new AccessRefusal("This account was merged. Correct the address of the account that took it in.");
		}
		if (account.email().equals(email)) {
			throw new AccessRefusal("That is the address already.");
		}
		if (other(personId, email).isPresent()) {
			throw new AccessRefusal(Accounts.ADDRESS_TAKEN);
		}
		change(account, email);
		this.accounts.removePasskeys(personId);
		this.accounts.removeIdentities(personId);
		this.accounts.endSessions(personId);
		this.helping.record(administrator, personId, Act.ADDRESS_CORRECTED);
		this.outbox.send(account.email(), HelpLetters.addressCorrected(account.name(), email));
		this.outbox.send(email, HelpLetters.addressCorrected(account.name(), email));
	}

	private Accounts.Account hold(UUID personId, String email) {
		this.accounts.get(personId);
		UUID owner = this.accounts.withEmail(email).map(Accounts.Account::personId).orElse(personId);
		return this.accounts.hold(personId, owner)
			.stream()
			.filter((account) -> account.personId().equals(personId))
			.findFirst()
			.orElseThrow();
	}

	/** An address of an account that was merged changes places with the first one. */
	private void change(Accounts.Account account, String email) {
		Optional<Accounts.Account> merged = this.accounts.withEmail(email).filter(Accounts.Account::isMerged);
		merged.ifPresent((each) -> this.accounts.changeEmail(each.personId(), each.personId() + "@exchanged.invalid"));
		this.accounts.changeEmail(account.personId(), email);
		merged.ifPresent((each) -> this.accounts.changeEmail(each.personId(), account.email()));
	}

}
