package org.trustquality.access.personal;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Alone;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.people.PersonLeft;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.Outbox;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes a person's account, in one transaction.
 *
 * <p>
 * What names the person goes everywhere: name and address, roles, ways to sign in,
 * devices, tokens, mails, comments. What others rely on stays without a name: the levels
 * that count in a board's result, under a key that names nobody; the lines of activity
 * logs, which know people by number; signed versions, to the byte. It holds for the
 * accounts that were merged into this one, too, and cannot be undone. A last mail tells
 * of it, and is forgotten once it is sent.
 */
@Service
@Transactional
public class Erasure {

	private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

	private final AccountRecords records;

	private final ErasedAccounts accounts;

	private final GivenNames names;

	private final Obstacles obstacles;

	private final People people;

	private final TrustByTrust trustByTrust;

	private final ActivityLog activities;

	private final ApplicationEventPublisher events;

	private final Outbox outbox;

	private final Alone alone;

	Erasure(AccountRecords records, ErasedAccounts accounts, GivenNames names, Obstacles obstacles, People people,
			TrustByTrust trustByTrust, ActivityLog activities, ApplicationEventPublisher events, Outbox outbox,
			Alone alone) {
		this.records = records;
		this.accounts = accounts;
		this.names = names;
		this.obstacles = obstacles;
		this.people = people;
		this.trustByTrust = trustByTrust;
		this.activities = activities;
		this.events = events;
		this.outbox = outbox;
		this.alone = alone;
	}

	/**
	 * Deletes the account of whoever asks; once it is deleted, asking again changes
	 * nothing.
	 * @throws AccessRefusal if something stands in the way
	 */
	void ofThemselves(UUID personId) {
		erase(personId, true, (trustId) -> this.activities.record(trustId, personId, Act.ACCOUNT_DELETED,
				Map.of("person", personId.toString())));
	}

	/**
	 * Deletes the account of somebody who cannot sign in, for an administrator.
	 * @throws NotVisible if there is no such account
	 * @throws AccessRefusal if something stands in the way
	 */
	public void forPerson(SignedInPerson administrator, UUID personId, String reason) {
		if (administrator.personId().equals(personId)) {
			throw new AccessRefusal("This is your own account. Delete it from your account page.");
		}
		erase(personId, false, (trustId) -> this.activities.record(trustId, administrator.personId(),
				Act.ACCOUNT_DELETED_FOR_PERSON, Map.of("person", personId.toString(), "reason", reason)));
	}

	/** What stands in the way, for an administrator to read; empty if nothing does. */
	@Transactional(readOnly = true)
	public List<Obstacle> obstaclesFor(UUID personId) {
		return this.obstacles.of(personId, false);
	}

	/** Every name under which anybody knows a person. */
	@Transactional(readOnly = true)
	public Set<String> namesOf(UUID personId) {
		Set<UUID> ids = this.records.accounts(personId);
		return this.names.of(ids, this.records.trusts(ids));
	}

	private void erase(UUID personId, boolean themselves, Consumer<Integer> log) {
		this.alone.withAccounts();
		List<ErasedAccounts.Row> held = this.accounts.hold(this.records.accounts(personId));
		ErasedAccounts.Row own = held.stream()
			.filter((row) -> row.personId().equals(personId))
			.findFirst()
			.orElseThrow(NotVisible::new);
		if (own.erased()) {
			return;
		}
		if (own.mergedInto() != null) {
			throw new AccessRefusal("This account was merged. Open the account that took it in.");
		}
		Set<UUID> ids = held.stream()
			.map(ErasedAccounts.Row::personId)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		List<Integer> trusts = this.records.trusts(ids);
		beAlone(trusts);
		requireNothingInTheWay(personId, themselves);
		Set<String> names = this.names.of(ids, trusts);
		ids.forEach((account) -> leaveTrusts(account, trusts));
		trusts.forEach((trustId) -> this.trustByTrust.in(trustId, () -> {
			log.accept(trustId);
			return trustId;
		}));
		this.events.publishEvent(new AccountErased(ids));
		this.accounts.erase(held, names);
		held.forEach((row) -> this.outbox.sendLast(row.email(), PartingLetter.to(own.name(), themselves)));
		LOG.info("Deleted the account {}, known to {} trusts", personId, trusts.size());
	}

	/** Nobody else changes roles where the person may hold one, or administrators. */
	private void beAlone(List<Integer> trusts) {
		this.alone.withAdministrators();
		trusts.forEach(this.people::alone);
	}

	private void requireNothingInTheWay(UUID personId, boolean themselves) {
		List<Obstacle> found = this.obstacles.of(personId, themselves);
		if (!found.isEmpty()) {
			throw new AccessRefusal(found.stream().map(Obstacle::sentence).collect(Collectors.joining(" ")));
		}
	}

	private void leaveTrusts(UUID account, List<Integer> trusts) {
		this.accounts.begin(account);
		trusts.forEach((trustId) -> this.trustByTrust.in(trustId, account, () -> {
			this.events.publishEvent(new PersonErased(trustId, account));
			this.events.publishEvent(new PersonLeft(trustId, account));
			this.people.revoke(trustId, account, EnumSet.allOf(Role.class));
			this.accounts.forgetName(trustId, account);
			return trustId;
		}));
		this.accounts.end();
	}

}
