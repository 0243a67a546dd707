package org.trustquality.improvement.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.mail.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a person's weekly mail: at most one a week, however many nodes try, and none to
 * those who do not want it.
 */
@Service
@Transactional
class Digests {

	private final JdbcClient jdbc;

	private final People people;

	private final Outbox outbox;

	private final DigestLetters letters;

	Digests(JdbcClient jdbc, People people, Outbox outbox, DigestLetters letters) {
		this.jdbc = jdbc;
		this.people = people;
		this.outbox = outbox;
		this.letters = letters;
	}

	/** Whether the person wants it. */
	@Transactional(readOnly = true)
	boolean isWanted(UUID personId) {
		return this.jdbc.sql("select coalesce((select wanted from action_digests where person_id = ?), true)")
			.param(personId)
			.query(Boolean.class)
			.single();
	}

	/** Nothing is noted about somebody whose account is deleted meanwhile. */
	void want(UUID personId, boolean wanted) {
		this.jdbc.sql("""
				insert into action_digests (person_id, wanted)
				select person_id, :wanted from people where person_id = :person and erased_at is null for share
				on conflict (person_id) do update set wanted = excluded.wanted""")
			.param("person", personId)
			.param("wanted", wanted)
			.update();
	}

	/**
	 * Writes the mail of a week, with the note that it was written.
	 * @return whether it was; not if the person has it already or wants none
	 */
	boolean write(UUID personId, List<OwnedActions.InTrust> actions, LocalDate week, LocalDate today) {
		Optional<Person> person = this.people.find(personId).filter((found) -> isThere(found) && claim(personId, week));
		person.ifPresent((found) -> this.outbox.send(found.email(), this.letters.to(found.name(), actions, today)));
		return person.isPresent();
	}

	/** Whoever deletes the account waits for this, or this finds it gone. */
	private boolean isThere(Person person) {
		return this.people.hold(Set.of(person.email())).contains(person.personId());
	}

	/** Two nodes wait for each other here, and the second finds the week taken. */
	private boolean claim(UUID personId, LocalDate week) {
		return this.jdbc.sql("""
				insert into action_digests (person_id, wanted, week) values (?, true, ?)
				on conflict (person_id) do update set week = excluded.week
				where action_digests.wanted and action_digests.week is distinct from excluded.week""")
			.params(personId, week)
			.update() > 0;
	}

}
