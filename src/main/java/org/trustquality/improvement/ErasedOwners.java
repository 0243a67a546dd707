package org.trustquality.improvement;

import org.trustquality.access.Person;
import org.trustquality.access.personal.PersonErased;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a board keep an action whose owner deletes their account, without the name that
 * somebody typed for them. An owner with an account stands there by number, which names
 * nobody then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasedOwners {

	private final JdbcClient jdbc;

	ErasedOwners(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Before others replace the names by which it finds the person. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void erase(PersonErased erased) {
		this.jdbc.sql("""
				update actions set owner = :nobody
				where trust_id = :trust and lower(owner) in (
					select lower(name) from people where person_id = :person
					union select lower(name) from known_names where trust_id = :trust and person_id = :person
					union select lower(name) from invitations where trust_id = :trust and person_id = :person)""")
			.param("nobody", Person.ERASED)
			.param("trust", erased.trustId())
			.param("person", erased.personId())
			.update();
	}

}
