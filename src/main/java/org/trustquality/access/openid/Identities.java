package org.trustquality.access.openid;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.mail.MailAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account of which provider is which person. An account is recognised by its issuer
 * and subject. Only the first time does its e-mail address count, if the provider has
 * verified it and if no other account of that provider is that person already: an address
 * may have gone to somebody else.
 */
@Service
@Transactional
class Identities {

	private final JdbcClient jdbc;

	private final People people;

	private final Clock clock;

	Identities(JdbcClient jdbc, People people, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.clock = clock;
	}

	/** The person whom an account signs in. */
	Optional<Person> personOf(OidcUser account) {
		String issuer = Objects.requireNonNull(account.getIssuer()).toString();
		String subject = Objects.requireNonNull(account.getSubject());
		Optional<UUID> linked = linked(issuer, subject);
		if (linked.isEmpty()) {
			verifiedAddress(account).flatMap(this.people::find).ifPresent((person) -> link(issuer, subject, person));
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

	private void link(String issuer, String subject, Person person) {
		this.jdbc.sql("""
				insert into identities (issuer, subject, person_id, linked_at)
				select :issuer, :subject, :person, :now
				where not exists (select from identities where issuer = :issuer and person_id = :person)
				on conflict (issuer, subject) do nothing""")
			.param("issuer", issuer)
			.param("subject", subject)
			.param("person", person.personId())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
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
