package org.trustquality.access.advising;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.NotVisible;
import org.trustquality.access.PasskeyNeeded;
import org.trustquality.access.SignedInPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who advises trusts at all. Which trusts is what their appointments say. */
@Service
@Transactional
public class Advisers {

	private final JdbcClient jdbc;

	Advisers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Makes somebody an adviser.
	 * @return whether they were none
	 */
	public boolean add(UUID personId) {
		return this.jdbc.sql("insert into service_roles (person_id, role) values (?, 'ADVISER') on conflict do nothing")
			.param(personId)
			.update() > 0;
	}

	/** Takes the role from somebody, and with it everything they could read. */
	public void remove(UUID personId) {
		this.jdbc.sql("delete from service_roles where person_id = ? and role = 'ADVISER'").param(personId).update();
	}

	@Transactional(readOnly = true)
	public List<UUID> all() {
		return this.jdbc.sql("select person_id from service_roles where role = 'ADVISER'").query(UUID.class).list();
	}

	@Transactional(readOnly = true)
	public boolean isAdviser(UUID personId) {
		return this.jdbc.sql("select exists (select from service_roles where person_id = ? and role = 'ADVISER')")
			.param(personId)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Lets an adviser pass who has signed in strongly enough.
	 * @throws NotVisible for everybody else
	 * @throws PasskeyNeeded for an adviser who signed in with a code
	 */
	@Transactional(readOnly = true)
	public void require(SignedInPerson person) {
		if (!isAdviser(person.personId())) {
			throw new NotVisible();
		}
		if (!person.method().isStrong()) {
			throw new PasskeyNeeded();
		}
	}

}
