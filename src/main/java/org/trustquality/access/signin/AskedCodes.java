package org.trustquality.access.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.Digest;
import org.trustquality.access.MergedAccountProved;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.TypedCode;
import org.trustquality.mail.Letter;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The codes that are on their way, one for each browser that asked. */
@Service
@Transactional
class AskedCodes {

	static final int MOST_ATTEMPTS = 5;

	/** Looked up for such an address too, so that both cause the same statements. */
	private static final UUID NO_ACCOUNT = new UUID(0, 0);

	/** Stands for every address that nobody has: those are not kept anywhere. */
	private static final String NOBODY = "nobody@trust-quality.invalid";

	private final JdbcClient jdbc;

	private final People people;

	private final Outbox outbox;

	private final ServiceAddress address;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AskedCodes(JdbcClient jdbc, People people, Outbox outbox, ServiceAddress address, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.outbox = outbox;
		this.address = address;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Stores a new code and writes its mail.
	 * @param addressHash the digest of the address that was typed
	 */
	void ask(String secret, String addressHash, Optional<Person> person, String continueTo) {
		TypedCode code = TypedCode.random(SignInCodes.LENGTH);
		this.jdbc
			.sql("""
					insert into sign_in_codes (code_id, browser_hash, address_hash, person_id, code_hash, continue_to, expires_at)
					values (:id, :browser, :address, :person, :code, :continueTo, :expiry)""")
			.param("id", UUID.randomUUID())
			.param("browser", Digest.of(secret))
			.param("address", addressHash)
			.param("person", person.map(Person::personId).orElse(null))
			.param("code", digest(secret, code))
			.param("continueTo", continueTo)
			.param("expiry", now().plus(SignInCodes.VALID))
			.update();
		send(person, code);
	}

	/** The digest of the address for which a browser asked; empty if it did not. */
	@Transactional(readOnly = true)
	Optional<String> addressHash(String secret) {
		return this.jdbc.sql("select address_hash from sign_in_codes where browser_hash = ? and used_at is null")
			.param(Digest.of(secret))
			.query(String.class)
			.optional();
	}

	/** Puts a new code in the place of the one that a browser asked for. */
	void askAgain(String secret) {
		TypedCode code = TypedCode.random(SignInCodes.LENGTH);
		this.jdbc.sql("""
				update sign_in_codes set code_hash = :code, expires_at = :expiry, attempts = 0
				where browser_hash = :browser and used_at is null returning person_id""")
			.param("browser", Digest.of(secret))
			.param("code", digest(secret, code))
			.param("expiry", now().plus(SignInCodes.VALID))
			.query((row, number) -> Optional.ofNullable(row.getObject("person_id", UUID.class)))
			.list()
			.forEach((person) -> send(this.people.account(person.orElse(NO_ACCOUNT)), code));
	}

	/**
	 * Tries a code. Counting the try, comparing and using the code up are one statement,
	 * so of many at once one signs in.
	 */
	Attempt attempt(String secret, TypedCode code) {
		List<Tried> tried = this.jdbc.sql("""
				update sign_in_codes set attempts = attempts + 1,
					used_at = case when code_hash = :code and person_id is not null then :now end
				where browser_hash = :browser and used_at is null and expires_at > :now and attempts < :most
				returning person_id, used_at is not null as right, attempts, continue_to""")
			.param("browser", Digest.of(secret))
			.param("code", digest(secret, code))
			.param("now", now())
			.param("most", MOST_ATTEMPTS)
			.query((row, number) -> new Tried(row.getBoolean("right") ? row.getObject("person_id", UUID.class) : null,
					row.getInt("attempts"), row.getString("continue_to")))
			.list();
		return tried.isEmpty() ? Attempt.wrong(0) : attempt(tried.get(0));
	}

	private Attempt attempt(Tried tried) {
		int triesLeft = MOST_ATTEMPTS - tried.attempts;
		if (tried.person == null) {
			return Attempt.wrong(triesLeft);
		}
		Optional<Person> found = this.people.find(tried.person);
		found.filter((person) -> !person.personId().equals(tried.person))
			.ifPresent((kept) -> this.events.publishEvent(new MergedAccountProved(tried.person, kept.personId())));
		return found.map((person) -> new Attempt(person, Destination.internal(tried.continueTo), triesLeft))
			.orElse(Attempt.wrong(0));
	}

	/** Takes out codes that no longer sign anybody in. */
	void clear() {
		this.jdbc.sql("delete from sign_in_codes where expires_at < ?").param(now().minusDays(1)).update();
	}

	private void send(Optional<Person> person, TypedCode code) {
		Letter letter = letter(code);
		person.ifPresentOrElse((known) -> this.outbox.send(known.email(), letter),
				() -> this.outbox.discard(NOBODY, letter));
	}

	private Letter letter(TypedCode code) {
		return new Letter("Your code for Trust Quality", List
			.of("Somebody, probably you, wants to sign in to Trust Quality with this e-mail address. Type this code on the page where you asked for it:"),
				code.inGroups(), null,
				List.of("It works once, for " + SignInCodes.VALID.toMinutes()
						+ " minutes, and only in the browser that asked for it.",
						"If it was not you, do nothing. Never give the code to anybody: nobody from Trust Quality will ask for it.",
						"Trust Quality is at " + this.address.base() + " and nowhere else."));
	}

	private static String digest(String secret, TypedCode code) {
		return Digest.of(secret + code.characters());
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private record Tried(@Nullable UUID person, int attempts, String continueTo) {

	}

}
