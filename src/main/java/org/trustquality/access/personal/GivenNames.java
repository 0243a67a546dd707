package org.trustquality.access.personal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.trustquality.access.TrustByTrust;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every name under which the service or a trust knows some accounts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GivenNames {

	private final JdbcClient jdbc;

	private final TrustByTrust trustByTrust;

	GivenNames(JdbcClient jdbc, TrustByTrust trustByTrust) {
		this.jdbc = jdbc;
		this.trustByTrust = trustByTrust;
	}

	Set<String> of(Set<UUID> accounts, Collection<Integer> trusts) {
		Set<String> names = new LinkedHashSet<>(
				this.jdbc.sql("select name from people where person_id in (:ids) order by name")
					.param("ids", accounts)
					.query(String.class)
					.list());
		trusts.forEach((trustId) -> names.addAll(this.trustByTrust.in(trustId, () -> within(trustId, accounts))));
		return names;
	}

	private List<String> within(int trustId, Set<UUID> accounts) {
		return this.jdbc.sql("""
				select name from known_names where trust_id = :trust and person_id in (:ids)
				union select name from invitations where trust_id = :trust and person_id in (:ids)""")
			.param("trust", trustId)
			.param("ids", accounts)
			.query(String.class)
			.list();
	}

}
