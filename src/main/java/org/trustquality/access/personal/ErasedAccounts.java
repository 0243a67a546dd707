package org.trustquality.access.personal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.Digest;
import org.trustquality.access.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what is stored about accounts outside of any trust, and takes name and address
 * from the rows that stay. The row itself stays: activity logs and signed versions know
 * people by its number alone.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedAccounts {

	/** An end of addresses that leads nowhere for ever (RFC 2606). */
	private static final String NOWHERE = "@deleted.invalid";

	private static final int SHORTEST_MENTION = 3;

	private final JdbcClient jdbc;

	private final Clock clock;

	ErasedAccounts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes everybody who adds some accounts to a trust wait for this. */
	List<Row> hold(Set<UUID> accounts) {
		return this.jdbc.sql("""
				select person_id, name, email, merged_into, erased_at is not null as erased from people
				where person_id in (:ids) order by person_id for no key update""")
			.param("ids", accounts)
			.query(Row.class)
			.list();
	}

	/** From here on the transaction may delete what names an account. */
	void begin(UUID account) {
		erasing(account.toString());
	}

	void end() {
		erasing("");
	}

	private void erasing(String account) {
		this.jdbc.sql("select set_config('app.erased', ?, true)").param(account).query().singleRow();
	}

	/** Lets a trust forget the name by which it knew an account. */
	void forgetName(int trustId, UUID account) {
		this.jdbc.sql("delete from known_names where trust_id = ? and person_id = ?").params(trustId, account).update();
	}

	/** Deletes, signs out everywhere, and lets nothing lead back. */
	void erase(List<Row> held, Set<String> names) {
		List<UUID> ids = held.stream().map(Row::personId).toList();
		List<String> texts = ids.stream().map(UUID::toString).toList();
		List<String> emails = held.stream().map((row) -> row.email.toLowerCase(Locale.ROOT)).toList();
		delete("sessions where principal_name in (:given)", texts);
		delete("user_entities where name in (:given)", texts);
		delete("sign_in_codes where person_id in (:given)", ids);
		delete("sign_in_codes where address_hash in (:given)", emails.stream().map(Digest::of).toList());
		delete("access_tokens where person_id in (:given)", ids);
		delete("identities where person_id in (:given)", ids);
		delete("service_roles where person_id in (:given)", ids);
		delete("mails where lower(recipient) in (:given)", emails);
		emails.forEach(this::emptyMentions);
		names.forEach(this::emptyMentions);
		rename(ids);
	}

	private void delete(String which, List<?> given) {
		this.jdbc.sql("delete from " + which).param("given", given).update();
	}

	/**
	 * Mails to others keep their text in a demonstration, in lines that break anywhere;
	 * what is still to be sent is sent as it was written. A very short name stands within
	 * too many words.
	 */
	private void emptyMentions(String text) {
		if (text.length() >= SHORTEST_MENTION) {
			this.jdbc
				.sql("""
						update mails set plain_text = null, html = null
						where state <> 'WAITING' and strpos(lower(regexp_replace(plain_text, '\\s+', ' ', 'g')), lower(?)) > 0""")
				.param(text)
				.update();
		}
	}

	private void rename(List<UUID> ids) {
		this.jdbc
			.sql("""
					update people set name = :name, email = gen_random_uuid() || :nowhere, answers_await = false, erased_at = :now
					where person_id in (:ids)""")
			.param("name", Person.ERASED)
			.param("nowhere", NOWHERE)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("ids", ids)
			.update();
	}

	/** An account before it is deleted. */
	record Row(UUID personId, String name, String email, @Nullable UUID mergedInto, boolean erased) {
	}

}
