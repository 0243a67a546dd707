package org.trustquality.access;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs the service. Administrators hold no role in a trust and read no answers. */
@Service
@Transactional
public class Administration {

	private final JdbcClient jdbc;

	Administration(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Makes somebody an administrator.
	 * @return whether they were none
	 */
	public boolean appoint(UUID personId) {
		return this.jdbc
			.sql("insert into service_roles (person_id, role) values (?, 'ADMINISTRATOR') on conflict do nothing")
			.param(personId)
			.update() > 0;
	}

	@Transactional(readOnly = true)
	public List<UUID> administrators() {
		return this.jdbc.sql("select person_id from service_roles where role = 'ADMINISTRATOR'")
			.query(UUID.class)
			.list();
	}

	@Transactional(readOnly = true)
	public boolean isAdministrator(UUID personId) {
		return this.jdbc.sql("select exists (select from service_roles where person_id = ? and role = 'ADMINISTRATOR')")
			.param(personId)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Lets an administrator pass who has signed in strongly enough.
	 * @throws NotVisible for everybody else
	 * @throws PasskeyNeeded for an administrator who signed in with a code
	 */
	@Transactional(readOnly = true)
	public void require(SignedInPerson person) {
		if (!isAdministrator(person.personId())) {
			throw new NotVisible();
		}
		if (!person.method().isStrong()) {
			throw new PasskeyNeeded();
		}
	}

}
