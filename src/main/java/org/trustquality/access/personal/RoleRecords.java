package org.trustquality.access.personal;

import java.util.List;

import org.trustquality.access.Role;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles that a person holds in a trust, and the name by which it knows them. */
@Component
@Order(1)
class RoleRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	RoleRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(
				new PersonalRecord("roles", "Roles",
						this.jdbc.sql("select role from memberships where trust_id = ? and person_id = ? order by role")
							.params(trustId, person.personId())
							.query((row, number) -> Fact
								.row(Fact.of("role", "Role", Role.valueOf(row.getString("role")).words())))
							.list()),
				new PersonalRecord("knownNames", "The name by which the trust knows you", this.jdbc
					.sql("select name from known_names where trust_id = :trust and person_id in (:ids) order by 1")
					.param("trust", trustId)
					.param("ids", person.accounts())
					.query((row, number) -> Fact.row(Fact.of("name", "Name", row.getString("name"))))
					.list()));
	}

}
