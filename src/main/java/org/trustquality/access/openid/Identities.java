package org.trustquality.access.openid;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.access.passkey.Passkeys;
import org.trustquality.access.signin.SignInLetters;
import org.trustquality.mail.MailAddress;
import org.trustquality.mail.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account of which provider is which person. An account is recognised by its issuer
 * and subject. Only the first time does its e-mail address count, if the provider has
 * verified it and if the person has no passkey and no other account of that provider yet:
 * an address may have gone to somebody else.
 */
@Service
@Transactional
class Identities {

	private final JdbcClient jdbc;

	private final People people;

	private final Passkeys passkeys;

	private final Outbox outbox;

	private final Clock clock;

	Identities(JdbcClient jdbc, People people, Passkeys passkeys, Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.passkeys = passkeys;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * The person whom an account signs in. Whoever is recognised by their address is told
	 * so by mail.
	 * @param provider the name of the account's provider
	 */
	Optional<Person> personOf(OidcUser account, String provider) {
		String issuer = Objects.requireNonNull(account.getIssuer()).toString();
		String subject = Objects.requireNonNull(account.getSubject());
		Optional<UUID> linked = linked(issuer, subject);
		if (linked.isEmpty()) {
			verifiedAddress(account).flatMap(this.people::find)
				.filter((person) -> this.passkeys.of(person.personId()).isEmpty())
				.filter((person) -> link(issuer, subject, person))
				.ifPresent((person) -> this.outbox.send(person.email(), SignInLetters.accountLinked(person, provider)));
			linked = linked(issuer, subject);
		}
		return linked.flatMap(this.people::find);
	}

	private Optional<UUID> linked(String issuer, String subject) {
		return this.jdbc.sql("select person_id from identities where issuer = ? and subject = ?")
			.params(issuer, subject)
			.query(UUID.class)
			.optional();
	}

	private boolean link(String issuer, String subject, Person person) {
		return this.jdbc.sql("""
				insert into identities (issuer, subject, person_id, linked_at)
				select :issuer, :subject, :person, :now
				where not exists (select from identities where issuer = :issuer and person_id = :person)
				on conflict (issuer, subject) do nothing""")
			.param("issuer", issuer)
			.param("subject", subject)
			.param("person", person.personId())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/** The address, where the same answer of the provider calls it verified. */
	private static Optional<MailAddress> verifiedAddress(OidcUser account) {
		StandardClaimAccessor claims = (account.getIdToken().getEmail() != null || account.getUserInfo() == null)
				? account.getIdToken() : account.getUserInfo();
		return Optional.ofNullable(claims.getEmail())
			.filter((address) -> Boolean.TRUE.equals(claims.getEmailVerified()))
			.flatMap(MailAddress::parse);
	}

}
