package org.trustquality.improvement.calendar.link;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.TrustVisit;
import org.trustquality.trust.EnglishDay;
import org.trustquality.trust.Trust;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes calendar links in the trust of a transaction. */
@Component
class LinkRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	LinkRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	int count(TrustVisit visit) {
		return this.jdbc.sql("select count(*) from calendar_links where trust_id = ? and person_id = ?")
			.params(visit.trustId(), visit.personId())
			.query(Integer.class)
			.single();
	}

	/**
	 * Whose account is deleted meanwhile makes no more links, and nobody two at a time.
	 */
	void hold(UUID personId) {
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

	void add(TrustVisit visit, UUID id, SecretLink secret) {
		this.jdbc.sql("""
				insert into calendar_links (trust_id, link_id, person_id, token_hash, made_at)
				values (?, ?, ?, ?, ?)""")
			.params(visit.trustId(), id, visit.personId(), secret.digest(),
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	List<CalendarLink> of(Trust trust, int trustId, UUID personId) {
		return this.jdbc
			.sql("select link_id, made_at, used_on from calendar_links where trust_id = ? and person_id = ?")
			.params(trustId, personId)
			.query((row, number) -> new CalendarLink(row.getObject("link_id", UUID.class), trust.reference(),
					trust.name(), row.getObject("made_at", OffsetDateTime.class).toInstant(),
					row.getObject("used_on", LocalDate.class)))
			.list();
	}

	/**
	 * Deletes one of a person's links.
	 * @return whether it was there
	 */
	boolean delete(int trustId, UUID personId, UUID id) {
		return this.jdbc.sql("delete from calendar_links where trust_id = ? and link_id = ? and person_id = ?")
			.params(trustId, id, personId)
			.update() > 0;
	}

	/** Deletes all links of a person. */
	int deleteAll(int trustId, UUID personId) {
		return this.jdbc.sql("delete from calendar_links where trust_id = ? and person_id = ?")
			.params(trustId, personId)
			.update();
	}

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
