package org.trustquality.access.passkey;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The passkeys that people have. Those of accounts that were merged into a person's
 * account are the person's too.
 */
@Service
@Transactional
public class Passkeys {

	private static final String OF_PERSON = """
			user_entity_user_id in (
				with recursive accounts (person_id) as (
					select :person
					union select p.person_id from people p join accounts a on p.merged_into = a.person_id)
				select e.id from user_entities e join accounts a on e.name = a.person_id::text)""";

	private final JdbcClient jdbc;

	Passkeys(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A person's passkeys, the oldest first. */
	@Transactional(readOnly = true)
	public List<Passkey> of(UUID person) {
		return this.jdbc
			.sql("select credential_id, label, created, last_used from user_credentials where " + OF_PERSON
					+ " order by created, credential_id")
			.param("person", person)
			.query((row, number) -> passkey(row.getString("credential_id"), row.getString("label"),
					row.getTimestamp("created"), row.getTimestamp("last_used")))
			.list();
	}

	/**
	 * One of a person's passkeys.
	 * @throws NotVisible if the person has none with this id
	 */
	@Transactional(readOnly = true)
	public Passkey get(UUID person, String id) {
		return of(person).stream().filter((each) -> each.id().equals(id)).findFirst().orElseThrow(NotVisible::new);
	}

	/**
	 * Whether a session may add or remove passkeys. Who has neither a passkey nor an
	 * account with an OpenID provider adds the first after any sign-in; then it takes one
	 * with either of them.
	 */
	@Transactional(readOnly = true)
	public boolean mayBeChangedBy(SignedInPerson person) {
		return person.method().isStrong() || (of(person.personId()).isEmpty() && !isLinked(person.personId()));
	}

	private boolean isLinked(UUID person) {
		return this.jdbc.sql("select exists (select from identities where person_id = ?)")
			.param(person)
			.query(Boolean.class)
			.single();
	}

	/** Gives a passkey another name. */
	public void rename(UUID person, String id, PasskeyName name) {
		require(this.jdbc.sql("update user_credentials set label = :name where credential_id = :id and " + OF_PERSON)
			.param("name", name.text())
			.param("id", id)
			.param("person", person)
			.update());
	}

	/** Takes a passkey away; from then on it signs nobody in. */
	public void remove(SignedInPerson person, String id) {
		if (!mayBeChangedBy(person)) {
			throw PasskeyRefused.weak();
		}
		require(this.jdbc.sql("delete from user_credentials where credential_id = :id and " + OF_PERSON)
			.param("id", id)
			.param("person", person.personId())
			.update());
	}

	private static void require(int rows) {
		if (rows == 0) {
			throw new NotVisible();
		}
	}

	/** A new passkey is written as used when it was added. */
	private static Passkey passkey(String id, String name, Timestamp added, @Nullable Timestamp used) {
		Instant addedAt = added.toInstant();
		return new Passkey(id, name, addedAt,
				(used != null && used.toInstant().isAfter(addedAt)) ? used.toInstant() : null);
	}

}
