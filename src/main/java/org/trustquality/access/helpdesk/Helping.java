package org.trustquality.access.helpdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.TrustRole;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.Outbox;
import org.trustquality.trust.Trusts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator sees of a person and can do for them without any answer. */
@Service
@Transactional
class Helping {

	private final Accounts accounts;

	private final People people;

	private final Trusts trusts;

	private final TrustByTrust trustByTrust;

	private final Askings askings;

	private final ActivityLog activities;

	private final Outbox outbox;

	private final ApplicationEventPublisher events;

	Helping(Accounts accounts, People people, Trusts trusts, TrustByTrust trustByTrust, Askings askings,
			ActivityLog activities, Outbox outbox, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.people = people;
		this.trusts = trusts;
		this.trustByTrust = trustByTrust;
		this.askings = askings;
		this.activities = activities;
		this.outbox = outbox;
		this.events = events;
	}

	/** The trusts of a person with their roles and what they are asked there. */
	@Transactional(readOnly = true)
	List<TrustOfPerson> trustsOf(UUID personId) {
		Map<UUID, TrustOfPerson> found = new LinkedHashMap<>();
		for (TrustRole role : rolesOf(personId)) {
			found.computeIfAbsent(role.trustReference(), (reference) -> {
				int trustId = number(reference);
				List<Askings.Asking> open = this.trustByTrust.in(trustId, () -> this.askings.open(trustId, personId));
				return new TrustOfPerson(reference, role.trustName(), role.closedOn() != null, new TreeSet<>(), open);
			}).roles().add(role.role());
		}
		return List.copyOf(found.values());
	}

	/** Has a person's invitations in a trust sent again. */
	void resend(SignedInPerson administrator, UUID personId, UUID trustReference) {
		if (trustsOf(personId).stream()
			.noneMatch((trust) -> trust.reference.equals(trustReference) && !trust.askings.isEmpty())) {
			throw new NotVisible();
		}
		int trustId = number(trustReference);
		if (this.trusts.get(trustId).isClosed()) {
			throw new AccessRefusal("This trust is closed, so nobody answers there any more.");
		}
		this.trustByTrust.in(trustId, () -> {
			this.events.publishEvent(new InvitationWanted(trustId, personId, administrator.personId()));
			return trustId;
		});
	}

	/** Removes a person's passkeys, for somebody who lost a device. */
	void removePasskeys(SignedInPerson administrator, UUID personId) {
		Accounts.Account account = this.accounts.get(personId);
		if (this.accounts.removePasskeys(personId) == 0) {
			throw new NotVisible();
		}
		this.accounts.endSessions(personId);
		record(administrator, personId, Act.PASSKEYS_REMOVED);
		this.outbox.send(account.email(), HelpLetters.passkeysRemoved(account));
	}

	/** Signs a person out everywhere, for somebody whose device is in wrong hands. */
	void signOut(SignedInPerson administrator, UUID personId) {
		Accounts.Account account = this.accounts.get(personId);
		this.accounts.endSessions(personId);
		record(administrator, personId, Act.SIGNED_OUT_EVERYWHERE);
		this.outbox.send(account.email(), HelpLetters.signedOut(account));
	}

	/** Writes down in every trust of a person what was done for them. */
	void record(SignedInPerson administrator, UUID personId, Act act) {
		rolesOf(personId).stream()
			.map((role) -> number(role.trustReference()))
			.distinct()
			.sorted()
			.forEach((trustId) -> this.trustByTrust.in(trustId, () -> {
				this.activities.record(trustId, administrator.personId(), act, Map.of("person", personId.toString()));
				return trustId;
			}));
	}

	private List<TrustRole> rolesOf(UUID personId) {
		return this.trustByTrust.of(personId, () -> this.people.rolesOf(personId));
	}

	private int number(UUID trustReference) {
		return this.trusts.numberOf(trustReference).orElseThrow(NotVisible::new);
	}

	/**
	 * A trust in which a person holds roles.
	 *
	 * @param closed whether nothing can be changed there
	 * @param askings what they are asked in assessments that are not closed
	 */
	record TrustOfPerson(UUID reference, String name, boolean closed, Set<Role> roles, List<Askings.Asking> askings) {

		public List<String> rolesInWords() {
			return this.roles.stream().map(Role::words).toList();
		}

	}

}
