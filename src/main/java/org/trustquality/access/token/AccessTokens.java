package org.trustquality.access.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.NotVisible;
import org.trustquality.access.Person;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;
import org.trustquality.trust.EnglishDay;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal access tokens.
 *
 * <p>
 * A token is shown once, to the person who makes it; the database knows its digest only.
 * It works until it expires, is revoked, or its person's account is merged or signed out
 * by the help desk. One that is revoked is deleted, so nothing is left that could work
 * again by mistake; one that has expired stays in the owner's list for a while, so that
 * they find out why a program stopped.
 */
@Service
@Transactional
public class AccessTokens {

	/** How many tokens that work a person may have. */
	public static final int MOST = 20;

	/** How long an expired token stays in its owner's list. */
	public static final Duration REMEMBERED = Duration.ofDays(30);

	static final String PAGE = "/account/tokens";

	private final JdbcClient jdbc;

	private final Outbox outbox;

	private final ServiceAddress address;

	private final Clock clock;

	AccessTokens(JdbcClient jdbc, Outbox outbox, ServiceAddress address, Clock clock) {
		this.jdbc = jdbc;
		this.outbox = outbox;
		this.address = address;
		this.clock = clock;
	}

	/**
	 * Makes a token and tells its person by mail.
	 * @param id the new token's id; one that is there already makes no second token
	 * @return the token, which nobody can look up later; nothing for an id that was there
	 * @throws AccessRefusal if the person has as many tokens as anybody may have
	 */
	public Optional<PlainToken> make(Person person, UUID id, TokenPlan plan) {
		Instant now = this.clock.instant();
		hold(person.personId());
		PlainToken token = PlainToken.fresh();
		Instant expiresAt = now.plus(plan.lifetime());
		if (!add(person, id, plan, token, now, expiresAt)) {
			return Optional.empty();
		}
		if (live(person.personId(), now) > MOST) {
			throw new AccessRefusal("You have " + MOST + " tokens that work. Revoke one before you make another.");
		}
		this.outbox.send(person.email(), TokenLetters.made(person, plan, expiresAt, this.address.to(PAGE)));
		return Optional.of(token);
	}

	/** Whose account is deleted meanwhile makes no more tokens. */
	private void hold(UUID personId) {
		boolean isThere = this.jdbc
			.sql("select person_id from people where person_id = ? and erased_at is null for update")
			.param(personId)
			.query(UUID.class)
			.optional()
			.isPresent();
		if (!isThere) {
			throw new NotVisible();
		}
	}

	/**
	 * Makes a token in place of those of the same name, without a mail: for a
	 * demonstration, which does so at each start.
	 */
	public PlainToken renew(Person person, TokenPlan plan) {
		this.jdbc.sql("delete from access_tokens where person_id = ? and name = ?")
			.params(person.personId(), plan.name())
			.update();
		Instant now = this.clock.instant();
		PlainToken token = PlainToken.fresh();
		add(person, UUID.randomUUID(), plan, token, now, now.plus(plan.lifetime()));
		return token;
	}

	private boolean add(Person person, UUID id, TokenPlan plan, PlainToken token, Instant now, Instant expiresAt) {
		return this.jdbc.sql("""
				insert into access_tokens (token_id, person_id, name, token_hash, scopes, made_at, expires_at)
				values (?, ?, ?, ?, string_to_array(?, ' '), ?, ?) on conflict (token_id) do nothing""")
			.params(id, person.personId(), plan.name(), token.digest(), TokenScope.written(plan.scopes()), utc(now),
					utc(expiresAt))
			.update() > 0;
	}

	private int live(UUID personId, Instant now) {
		return this.jdbc.sql("select count(*) from access_tokens where person_id = ? and expires_at > ?")
			.params(personId, utc(now))
			.query(Integer.class)
			.single();
	}

	/** A person's tokens, the newest first. */
	@Transactional(readOnly = true)
	public List<AccessToken> of(UUID personId) {
		Instant now = this.clock.instant();
		return this.jdbc.sql("""
				select token_id, name, array_to_string(scopes, ' ') as scopes, made_at, expires_at, used_on
				from access_tokens where person_id = ? order by made_at desc, token_id""")
			.param(personId)
			.query((row, number) -> AccessToken.of(row, now))
			.list();
	}

	/**
	 * One of a person's tokens.
	 * @throws NotVisible if the person has none with this id
	 */
	@Transactional(readOnly = true)
	public AccessToken get(UUID personId, UUID id) {
		return of(personId).stream().filter((token) -> token.id().equals(id)).findFirst().orElseThrow(NotVisible::new);
	}

	/** Revokes one of a person's tokens; one that is revoked already stays so. */
	public void revoke(UUID personId, UUID id) {
		this.jdbc.sql("delete from access_tokens where token_id = ? and person_id = ?").params(id, personId).update();
	}

	/** Who shows a token that works. */
	@Transactional(readOnly = true)
	Optional<TokenHolder> find(PlainToken token) {
		return this.jdbc.sql("""
				select t.token_id, t.person_id, array_to_string(t.scopes, ' ') as scopes
				from access_tokens t join people p on p.person_id = t.person_id
				where t.token_hash = ? and t.expires_at > ? and p.merged_into is null""")
			.params(token.digest(), utc(this.clock.instant()))
			.query((row, number) -> new TokenHolder(row.getObject("token_id", UUID.class),
					row.getObject("person_id", UUID.class), TokenScope.read(row.getString("scopes"))))
			.optional();
	}

	/** Notes that a token was used today; once a day, and no nearer than that. */
	void noteUse(TokenHolder holder) {
		LocalDate today = EnglishDay.today(this.clock);
		this.jdbc.sql("""
				update access_tokens set used_on = :today
				where token_id = :token and (used_on is null or used_on < :today)""")
			.param("today", today)
			.param("token", holder.tokenId())
			.update();
	}

	/** Forgets tokens that expired long ago. */
	void clear() {
		this.jdbc.sql("delete from access_tokens where expires_at < ?")
			.param(utc(this.clock.instant().minus(REMEMBERED)))
			.update();
	}

	private static OffsetDateTime utc(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
