package org.trustquality.improvement.calendar.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Role;
import org.trustquality.access.TrustByTrust;
import org.trustquality.access.TrustVisit;
import org.trustquality.audit.Act;
import org.trustquality.audit.ActivityLog;
import org.trustquality.trust.Trusts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People's links to the calendars of their trusts.
 *
 * <p>
 * A link is shown once, to the person who makes it; the database knows its digest only.
 * It shows what that person may see on the day, and nothing once they hold no role in the
 * trust. One that is revoked is deleted, so nothing is left that could work again by
 * mistake.
 */
@Service
@Transactional
class CalendarLinks {

	/** How many links to one trust's calendar a person may have. */
	static final int MOST = 5;

	private final LinkRows rows;

	private final People people;

	private final Trusts trusts;

	private final TrustByTrust trustByTrust;

	private final ActivityLog log;

	CalendarLinks(LinkRows rows, People people, Trusts trusts, TrustByTrust trustByTrust, ActivityLog log) {
		this.rows = rows;
		this.people = people;
		this.trusts = trusts;
		this.trustByTrust = trustByTrust;
		this.log = log;
	}

	/** How many links to this trust's calendar the visitor has. */
	@Transactional(readOnly = true)
	int count(TrustVisit visit) {
		this.people.require(visit, Role.READERS);
		return this.rows.count(visit);
	}

	/**
	 * Makes a link for somebody with a role in the trust.
	 * @param id the new link's id
	 * @return the secret, which nobody can look up later
	 * @throws AccessRefusal if the person has as many links as anybody may have
	 */
	SecretLink make(TrustVisit visit, UUID id) {
		this.people.require(visit, Role.READERS);
		this.rows.hold(visit.personId());
		if (count(visit) >= MOST) {
			throw new AccessRefusal("You have " + MOST
					+ " links to this calendar. Revoke one on your account page before you make another.");
		}
		SecretLink secret = SecretLink.fresh(visit.trustReference());
		this.rows.add(visit, id, secret);
		this.log.record(visit.trustId(), visit.personId(), Act.CALENDAR_LINK_MADE, Map.of());
		return secret;
	}

	/** A person's links in all their trusts, the newest first. */
	@Transactional(readOnly = true)
	List<CalendarLink> of(UUID personId) {
		return trustsOf(personId).stream()
			.flatMap((trustId) -> this.trustByTrust.in(trustId, personId, () -> in(trustId, personId)).stream())
			.sorted((one, other) -> other.madeAt().compareTo(one.madeAt()))
			.toList();
	}

	/**
	 * One of a person's links.
	 * @throws NotVisible if the person has none with this id
	 */
	@Transactional(readOnly = true)
	CalendarLink get(UUID personId, UUID id) {
		return of(personId).stream().filter((link) -> link.id().equals(id)).findFirst().orElseThrow(NotVisible::new);
	}

	private List<CalendarLink> in(int trustId, UUID personId) {
		return this.rows.of(this.trusts.get(trustId), trustId, personId);
	}

	/** Revokes one of a person's links; one that is revoked already stays so. */
	void revoke(UUID personId, UUID id) {
		for (int trustId : trustsOf(personId)) {
			this.trustByTrust.in(trustId, personId, () -> {
				boolean ended = this.rows.delete(trustId, personId, id);
				if (ended) {
					this.log.record(trustId, personId, Act.CALENDAR_LINK_REVOKED, Map.of());
				}
				return ended;
			});
		}
	}

	/** Revokes all links of somebody whose devices may be in wrong hands. */
	void revokeAll(UUID personId) {
		trustsOf(personId).forEach((trustId) -> this.trustByTrust.in(trustId, () -> end(trustId, personId)));
	}

	/** Ends all links of a person in the trust of this transaction. */
	int end(int trustId, UUID personId) {
		return this.rows.deleteAll(trustId, personId);
	}

	private Collection<Integer> trustsOf(UUID personId) {
		return this.trustByTrust.of(personId, () -> this.people.rolesOf(personId))
			.stream()
			.map((held) -> this.trusts.numberOf(held.trustReference()).orElseThrow())
			.distinct()
			.sorted()
			.toList();
	}

	/** Who shows a link; the transaction works for its trust and for nobody. */
	@Transactional(readOnly = true)
	Optional<LinkRows.Shown> find(int trustId, SecretLink secret) {
		return this.rows.find(trustId, secret);
	}

}
