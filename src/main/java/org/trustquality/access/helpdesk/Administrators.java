package org.trustquality.access.helpdesk;

import java.util.List;
import java.util.UUID;

import org.trustquality.access.AccessRefusal;
import org.trustquality.access.Alone;
import org.trustquality.access.Administration;
import org.trustquality.access.Newcomer;
import org.trustquality.access.NotVisible;
import org.trustquality.access.People;
import org.trustquality.access.Person;
import org.trustquality.mail.Outbox;
import org.trustquality.mail.ServiceAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs the service. There is always somebody. */
@Service
@Transactional
class Administrators {

	private final JdbcClient jdbc;

	private final Alone alone;

	private final Administration administration;

	private final People people;

	private final Outbox outbox;

	private final ServiceAddress address;

	Administrators(JdbcClient jdbc, Alone alone, Administration administration, People people, Outbox outbox,
			ServiceAddress address) {
		this.jdbc = jdbc;
		this.alone = alone;
		this.administration = administration;
		this.people = people;
		this.outbox = outbox;
		this.address = address;
	}

	/** Everyone who runs the service, by name. */
	@Transactional(readOnly = true)
	List<Administrator> list() {
		return this.jdbc.sql("""
				select p.person_id, p.name, p.email from service_roles s join people p using (person_id)
				where s.role = 'ADMINISTRATOR' order by p.name, p.person_id""").query(Administrator.class).list();
	}

	/**
	 * Makes a person an administrator and tells them.
	 * @throws AccessRefusal if they are one
	 */
	void appoint(Newcomer newcomer) {
		Person person = this.people.withEmail(newcomer.cleanName(), newcomer.cleanEmail());
		if (!this.administration.appoint(person.personId())) {
			throw new AccessRefusal(person.name() + " is an administrator already.");
		}
		this.outbox.send(person.email(), HelpLetters.appointed(person.name(), this.address.to("/administration")));
	}

	/**
	 * Takes the administrator's rights from a person and tells them.
	 * @throws AccessRefusal if nobody else has them
	 */
	void dismiss(UUID personId) {
		this.alone.withAdministrators();
		if (this.jdbc.sql("delete from service_roles where person_id = ? and role = 'ADMINISTRATOR'")
			.param(personId)
			.update() == 0) {
			throw new NotVisible();
		}
		if (list().isEmpty()) {
			throw new AccessRefusal("This is the only administrator. Appoint another one first.");
		}
		Person person = this.people.get(personId);
		this.outbox.send(person.email(), HelpLetters.dismissed(person.name()));
	}

	/** Somebody who runs the service. */
	record Administrator(UUID personId, String name, String email) {
	}

}
