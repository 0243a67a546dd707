package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Alone;
import org.trustquality.access.NotVisible;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of people, for those who help them. */
@Service
@Transactional
class Accounts {

	static final int PAGE = 20;

	static final String ADDRESS_TAKEN = "Another account has this address. Merge the two accounts instead.";

	private static final String COLUMNS = "select person_id, name, email, merged_into from people";

	private static final String OF_PERSON = """
			c.user_entity_user_id in (
				select e.id from user_entities e join people p on e.name = p.person_id::text
				where p.person_id = :person or p.merged_into = :person)""";

	private final JdbcClient jdbc;

	private final Alone alone;

	private final ApplicationEventPublisher events;

	Accounts(JdbcClient jdbc, Alone alone, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.alone = alone;
		this.events = events;
	}

	/**
	 * The accounts whose name or address contains a text, one more than a page if there
	 * are more.
	 * @param page from 1
	 */
	@Transactional(readOnly = true)
	List<Account> search(String text, int page) {
		String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
		return this.jdbc.sql(COLUMNS + """
				 where erased_at is null and (lower(name) like :pattern or lower(email) like :pattern)
				order by lower(name), person_id limit :limit offset :offset""")
			.param("pattern", pattern)
			.param("limit", PAGE + 1)
			.param("offset", (page - 1L) * PAGE)
			.query(Account.class)
			.list();
	}

	/**
	 * An account by its id.
	 * @throws NotVisible if there is none, or it was deleted
	 */
	@Transactional(readOnly = true)
	Account get(UUID personId) {
		return this.jdbc.sql(COLUMNS + " where person_id = ? and erased_at is null")
			.param(personId)
			.query(Account.class)
			.optional()
			.orElseThrow(NotVisible::new);
	}

	/** Whether an account was deleted. */
	@Transactional(readOnly = true)
	boolean isErased(UUID personId) {
		return this.jdbc.sql("select exists (select from people where person_id = ? and erased_at is not null)")
			.param(personId)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Two accounts at most change at a time: both are held, in an order that all keep,
	 * and nobody else merges or deletes accounts meanwhile.
	 */
	List<Account> hold(UUID one, UUID other) {
		this.alone.withAccounts();
		return this.jdbc.sql(COLUMNS + " where person_id in (?, ?) order by person_id for update")
			.params(one, other)
			.query(Account.class)
			.list();
	}

	/** The account that has an address, merged ones included. */
	@Transactional(readOnly = true)
	Optional<Account> withEmail(String email) {
		return this.jdbc.sql(COLUMNS + " where lower(email) = lower(?)").param(email).query(Account.class).optional();
	}

	/** The accounts that one took in. */
	@Transactional(readOnly = true)
	List<Account> mergedInto(UUID personId) {
		return this.jdbc.sql(COLUMNS + " where merged_into = ? order by email")
			.param(personId)
			.query(Account.class)
			.list();
	}

	/**
	 * Changes an address.
	 * @throws AccessRefusal if somebody has taken it in this moment
	 */
	void changeEmail(UUID personId, String email) {
		try {
			this.jdbc.sql("update people set email = ? where person_id = ?").params(email, personId).update();
		}
		catch (DuplicateKeyException ex) {
			throw new AccessRefusal(ADDRESS_TAKEN);
		}
	}

	/** Lets an account, and all that it took in, lead to another one. */
	void merge(UUID merged, UUID kept) {
		this.jdbc.sql("""
				update people set merged_into = :kept, answers_await = answers_await or person_id = :merged
				where person_id = :merged or merged_into = :merged""")
			.param("kept", kept)
			.param("merged", merged)
			.update();
		this.jdbc.sql("update identities set person_id = ? where person_id = ?").params(kept, merged).update();
		this.jdbc.sql("""
				insert into service_roles (person_id, role)
				select ?, role from service_roles where person_id = ? on conflict do nothing""")
			.params(kept, merged)
			.update();
		this.jdbc.sql("delete from service_roles where person_id = ?").param(merged).update();
	}

	/**
	 * Whether answers of a merged account have waited until now; from now on they do not.
	 */
	boolean takeAnswersAwaited(UUID merged) {
		return this.jdbc.sql("update people set answers_await = false where person_id = ? and answers_await")
			.param(merged)
			.update() > 0;
	}

	/**
	 * Signs a person out everywhere, lets no code that is on its way work, and revokes
	 * the tokens and links of their programs.
	 */
	void endSessions(UUID personId) {
		this.jdbc.sql("delete from sessions where principal_name = ?").param(personId.toString()).update();
		this.jdbc.sql("delete from sign_in_codes where person_id = ?").param(personId).update();
		this.jdbc.sql("delete from access_tokens where person_id = ?").param(personId).update();
		this.events.publishEvent(new SessionsEnded(personId));
	}

	/** The names that a person gave their passkeys, those of merged accounts too. */
	@Transactional(readOnly = true)
	List<String> passkeys(UUID personId) {
		return this.jdbc
			.sql("select c.label from user_credentials c where " + OF_PERSON + " order by c.created, c.label")
			.param("person", personId)
			.query(String.class)
			.list();
	}

	/** Removes all passkeys of a person: they can no longer sign in with any. */
	int removePasskeys(UUID personId) {
		return this.jdbc.sql("delete from user_credentials c where " + OF_PERSON).param("person", personId).update();
	}

	/** Forgets the accounts at OpenID providers with which a person signs in. */
	void removeIdentities(UUID personId) {
		this.jdbc.sql("delete from identities where person_id = ?").param(personId).update();
	}

	/**
	 * One account.
	 *
	 * @param mergedInto the account that took it in; null for most
	 */
	record Account(UUID personId, String name, String email, @Nullable UUID mergedInto) {

		public boolean isMerged() {
			return this.mergedInto != null;
		}

	}

}
