package org.trustquality.access;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up in one query what the navigation offers a person. */
@Service
@Transactional(readOnly = true)
public class Standings {

	private final JdbcClient jdbc;

	Standings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A person's standing, in a transaction that works for that person.
	 * @param trustId the trust that is visited; null outside of any
	 */
	public Standing of(UUID personId, @Nullable Integer trustId) {
		return this.jdbc.sql("""
				select coalesce(bool_or(trust_id = :trust), false) as member,
					coalesce(bool_or(trust_id = :trust and role in (:organisers)), false) as organiser,
					count(distinct trust_id) as trusts,
					exists (select from service_roles s where s.person_id = :person and s.role = 'ADMINISTRATOR')
						as administrator,
					exists (select from service_roles s where s.person_id = :person and s.role = 'ADVISER') as adviser,
					exists (select from reviews r where r.trust_id = :trust and r.state not in ('DRAFT', 'DECLINED'))
						as reviewed
				from memberships where person_id = :person""")
			.param("trust", trustId, java.sql.Types.INTEGER)
			.param("organisers", Role.ORGANISERS.stream().map(Role::name).toList())
			.param("person", personId)
			.query(Standing.class)
			.single();
	}

	/**
	 * Whether a person holds any role, in a trust or in the service; in a transaction
	 * that works for that person.
	 */
	public boolean isSomebody(UUID personId) {
		return this.jdbc.sql("""
				select exists (select from memberships where person_id = :person)
					or exists (select from service_roles where person_id = :person)""")
			.param("person", personId)
			.query(Boolean.class)
			.single();
	}

}
