package org.trustquality.access.helpdesk;

import org.trustquality.access.NotVisible;
import org.trustquality.access.SignedInPerson;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets administrators pass who signed in with more than a mailed code. Asked on every
 * request, so that who is dismissed is out on the next.
 */
@Component
@Transactional(readOnly = true)
class AdministratorCheck {

	private final JdbcClient jdbc;

	AdministratorCheck(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Makes sure that a person is at work as an administrator.
	 * @throws NotVisible for everybody else
	 */
	void require(SignedInPerson person) {
		boolean administrator = this.jdbc
			.sql("select exists (select from service_roles where person_id = ? and role = 'ADMINISTRATOR')")
			.param(person.personId())
			.query(Boolean.class)
			.single();
		if (!administrator || !person.method().isStrong()) {
			throw new NotVisible();
		}
	}

}
