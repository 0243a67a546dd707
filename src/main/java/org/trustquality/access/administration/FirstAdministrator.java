package org.trustquality.access.administration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.trustquality.access.Administration;
import org.trustquality.access.Digest;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.TypedCode;
import org.trustquality.mail.MailAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the person who installed the service become its first administrator. Each start
 * without any administrator makes a new set-up code, which replaces the one before; using
 * it takes it out, and nothing can be set up any more.
 */
@Service
@Transactional
public class FirstAdministrator {

	/** The page on which the set-up code is typed. */
	public static final String PAGE = "/set-up";

	/** How many characters a set-up code has: 98 random bits. */
	static final int LENGTH = 20;

	private final JdbcClient jdbc;

	private final Administration administration;

	private final People people;

	private final Clock clock;

	FirstAdministrator(JdbcClient jdbc, Administration administration, People people, Clock clock) {
		this.jdbc = jdbc;
		this.administration = administration;
		this.people = people;
		this.clock = clock;
	}

	/** Makes a set-up code, unless there is an administrator. */
	public Optional<TypedCode> prepare() {
		if (!this.administration.administrators().isEmpty()) {
			return Optional.empty();
		}
		TypedCode code = TypedCode.random(LENGTH);
		this.jdbc.sql("""
				insert into set_up_codes (code_hash, made_at) values (:code, :now)
				on conflict (one) do update set code_hash = excluded.code_hash, made_at = excluded.made_at""")
			.param("code", Digest.of(code.characters()))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return Optional.of(code);
	}

	/** Whether the first administrator is still awaited. */
	@Transactional(readOnly = true)
	public boolean isAwaited() {
		return this.jdbc.sql("""
				select exists (select from set_up_codes)
					and not exists (select from service_roles where role = 'ADMINISTRATOR')""")
			.query(Boolean.class)
			.single();
	}

	/**
	 * Makes the first administrator. Of several at once one takes the code out and the
	 * others find none.
	 * @return the administrator; empty if this is not the code
	 */
	Optional<Person> takeOver(TypedCode code, String name, MailAddress email) {
		int taken = this.jdbc.sql("delete from set_up_codes where code_hash = ?")
			.param(Digest.of(code.characters()))
			.update();
		if (taken == 0 || !this.administration.administrators().isEmpty()) {
			return Optional.empty();
		}
		Person person = this.people.withEmail(name, email.text());
		this.administration.appoint(person.personId());
		return Optional.of(person);
	}

}
