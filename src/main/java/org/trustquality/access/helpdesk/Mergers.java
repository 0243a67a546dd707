package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.MergedAccountProved;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.SignedInPerson;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.advising.Appointments;
import org.trustquality.access.people.PersonLeft;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.mail.Outbox;
import org.trustquality.trust.Trusts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes two accounts of one person into one. Roles and invitations move, in every trust;
 * both addresses sign in to the account that is kept. All trusts are asked, because a
 * person may have answered where they hold no role any more. What was answered with the
 * account that ends waits until its owner signs in with its address.
 */
@Service
@Transactional
class Mergers {

	private final Accounts accounts;

	private final People people;

	private final Trusts trusts;

	private final TrustByTrust trustByTrust;

	private final Askings askings;

	private final Appointments appointments;

	private final ActivityLog activities;

	private final Outbox outbox;

	private final ApplicationEventPublisher events;

	Mergers(Accounts accounts, People people, Trusts trusts, TrustByTrust trustByTrust, Askings askings,
			Appointments appointments, ActivityLog activities, Outbox outbox, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.people = people;
		this.trusts = trusts;
		this.trustByTrust = trustByTrust;
		this.askings = askings;
		this.appointments = appointments;
		this.activities = activities;
		this.outbox = outbox;
		this.events = events;
	}

	/** Why two accounts cannot become one, for the administrator to read. */
	@Transactional(readOnly = true)
	List<String> obstacles(UUID merged, UUID kept) {
		return Stream
			.concat(advising(merged).stream(), this.trusts.numbers()
				.stream()
				.flatMap((trustId) -> this.trustByTrust.in(trustId, () -> this.askings.obstacle(trustId, merged, kept))
					.map((obstacle) -> this.trusts.get(trustId).name() + ": " + obstacle)
					.stream()))
			.toList();
	}

	/** What a trust shared with one account, it did not share with another. */
	private Optional<String> advising(UUID merged) {
		return this.trustByTrust.of(merged, () -> this.appointments.live(merged)).isEmpty() ? Optional.empty()
				: Optional
					.of("The account that ends is appointed to advise trusts. Hand its appointments over to the other"
							+ " account first, under Advisers.");
	}

	/**
	 * Merges.
	 * @param merged the account that ends
	 * @param kept the account that everything is in afterwards
	 * @throws AccessRefusal if it cannot be done
	 */
	void merge(SignedInPerson administrator, UUID merged, UUID kept) {
		this.accounts.hold(merged, kept);
		Accounts.Account ending = this.accounts.get(merged);
		Accounts.Account staying = this.accounts.get(kept);
		requireTwo(administrator, staying, ending);
		List<String> obstacles = obstacles(merged, kept);
		if (!obstacles.isEmpty()) {
			throw new AccessRefusal(String.join(" ", obstacles));
		}
		this.trusts.numbers().forEach((trustId) -> merge(administrator, trustId, merged, kept));
		this.accounts.merge(merged, kept);
		this.accounts.endSessions(merged);
		this.outbox.send(staying.email(), HelpLetters.merged(staying, ending));
		this.outbox.send(ending.email(), HelpLetters.merged(staying, ending));
	}

	private void merge(SignedInPerson administrator, int trustId, UUID merged, UUID kept) {
		boolean moved = this.trustByTrust.in(trustId, merged, () -> {
			boolean roles = moveRoles(trustId, merged, kept);
			boolean asked = this.askings.move(trustId, merged, kept);
			if (roles) {
				this.events.publishEvent(new PersonLeft(trustId, merged));
			}
			return asked || roles;
		});
		if (moved) {
			this.trustByTrust.in(trustId, () -> {
				this.activities.record(trustId, administrator.personId(), Act.ACCOUNTS_MERGED,
						Map.of("person", kept.toString()));
				return trustId;
			});
		}
	}

	/**
	 * Lets a person open what they answered with a merged account, now that they have
	 * signed in with its address. A merger alone moves no way to an answer: an
	 * administrator could merge a trustee's account into one of their own.
	 */
	@EventListener
	void bringAnswers(MergedAccountProved proved) {
		if (this.accounts.takeAnswersAwaited(proved.merged())) {
			this.trusts.numbers().forEach((trustId) -> this.trustByTrust.in(trustId, proved.merged(), () -> {
				this.askings.bringAnswers(trustId, proved.merged(), proved.kept());
				return trustId;
			}));
		}
	}

	private boolean moveRoles(int trustId, UUID merged, UUID kept) {
		Set<Role> roles = this.people.rolesOf(trustId, merged);
		if (!roles.isEmpty()) {
			this.people.alone(trustId);
			this.people.revoke(trustId, merged, roles);
			roles.forEach((role) -> this.people.take(trustId, kept, role));
		}
		this.people.introduceAs(trustId, merged, kept);
		return !roles.isEmpty();
	}

	/**
	 * Makes sure that two accounts can be told apart and neither is merged.
	 * @throws AccessRefusal otherwise
	 */
	static void requireTwo(SignedInPerson administrator, Accounts.Account kept, Accounts.Account merged) {
		if (kept.personId().equals(merged.personId())) {
			throw new AccessRefusal("That is one and the same account. Choose the person's other one.");
		}
		if (kept.isMerged() || merged.isMerged()) {
			throw new AccessRefusal("One of these accounts was merged already.");
		}
		if (merged.personId().equals(administrator.personId()) || kept.personId().equals(administrator.personId())) {
			throw new AccessRefusal("This is your own account. Ask another administrator to merge it.");
		}
	}

	/** What the other account is, found by its address. */
	@Transactional(readOnly = true)
	Optional<Accounts.Account> other(UUID personId, String email) {
		return this.accounts.withEmail(email).filter((found) -> !found.personId().equals(personId));
	}

}
