package org.trustquality.improvement.calendar.link;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trust;
import org.trustquality.trust.Trusts;

import org.springframework.jdbc.core.simple.JdbcClient;
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

	private final JdbcClient jdbc;

	private final People people;

	private final Trusts trusts;

	private final TrustByTrust trustByTrust;

	private final ActivityLog log;

	private final Clock clock;

	CalendarLinks(JdbcClient jdbc, People people, Trusts trusts, TrustByTrust trustByTrust, ActivityLog log,
			Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.trusts = trusts;
		this.trustByTrust = trustByTrust;
		this.log = log;
		this.clock = clock;
	}

	/** How many links to this trust's calendar the visitor has. */
	@Transactional(readOnly = true)
	int count(TrustVisit visit) {
		this.people.require(visit, Role.READERS);
		return this.jdbc.sql("select count(*) from calendar_links where trust_id = ? and person_id = ?")
			.params(visit.trustId(), visit.personId())
			.query(Integer.class)
			.single();
	}

	/**
	 * Makes a link for somebody with a role in the trust.
	 * @param id the new link's id
	 * @return the secret, which nobody can look up later
	 * @throws AccessRefusal if the person has as many links as anybody may have
	 */
	SecretLink make(TrustVisit visit, UUID id) {
		this.people.require(visit, Role.READERS);
		hold(visit.personId());
		if (count(visit) >= MOST) {
			throw new AccessRefusal("You have " + MOST
					+ " links to this calendar. Revoke one on your account page before you make another.");
		}
		SecretLink secret = SecretLink.fresh(visit.trustReference());
		this.jdbc.sql("""
				insert into calendar_links (trust_id, link_id, person_id, token_hash, made_at)
				values (?, ?, ?, ?, ?)""")
			.params(visit.trustId(), id, visit.personId(), secret.digest(),
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.log.record(visit.trustId(), visit.personId(), Act.CALENDAR_LINK_MADE, Map.of());
		return secret;
	}

	/**
	 * Whose account is deleted meanwhile makes no more links, and nobody two at a time.
	 */
	private void hold(UUID personId) {
		boolean isThere = this.jdbc
			.sql("select person_id from people where person_id = ? and erased_at is null for no key update")
			.param(personId)
			.query(UUID.class)
			.optional()
			.isPresent();
		if (!isThere) {
			throw new NotVisible();
		}
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
		Trust trust = this.trusts.get(trustId);
		return this.jdbc
			.sql("select link_id, made_at, used_on from calendar_links where trust_id = ? and person_id = ?")
			.params(trustId, personId)
			.query((row, number) -> new CalendarLink(row.getObject("link_id", UUID.class), trust.reference(),
					trust.name(), row.getObject("made_at", OffsetDateTime.class).toInstant(),
					row.getObject("used_on", LocalDate.class)))
			.list();
	}

	/** Revokes one of a person's links; one that is revoked already stays so. */
	void revoke(UUID personId, UUID id) {
		for (int trustId : trustsOf(personId)) {
			this.trustByTrust.in(trustId, personId, () -> {
				int ended = this.jdbc
					.sql("delete from calendar_links where trust_id = ? and link_id = ? and person_id = ?")
					.params(trustId, id, personId)
					.update();
				if (ended > 0) {
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
		return this.jdbc.sql("delete from calendar_links where trust_id = ? and person_id = ?")
			.params(trustId, personId)
			.update();
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
	Optional<Shown> find(int trustId, SecretLink secret) {
		return this.jdbc.sql("select link_id, person_id from calendar_links where trust_id = ? and token_hash = ?")
			.params(trustId, secret.digest())
			.query((row, number) -> new Shown(row.getObject("link_id", UUID.class),
					row.getObject("person_id", UUID.class)))
			.optional();
	}

	/** Notes that a link was used today; once a day, and no nearer than that. */
	void noteUse(int trustId, UUID id) {
		LocalDate today = EnglishDay.today(this.clock);
		this.jdbc.sql("""
				update calendar_links set used_on = :today
				where trust_id = :trust and link_id = :link and (used_on is null or used_on < :today)""")
			.param("today", today)
			.param("trust", trustId)
			.param("link", id)
			.update();
	}

	/** A link that works, and whose it is. */
	record Shown(UUID id, UUID personId) {
	}

}
