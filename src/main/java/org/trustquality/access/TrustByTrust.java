package org.trustquality.access;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works in one trust after another within one transaction, so that all of it holds or
 * nothing. Between two trusts the transaction works for none, and touching a trust's
 * table is an error.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TrustByTrust {

	private final JdbcClient jdbc;

	private final EntityManager entities;

	TrustByTrust(JdbcClient jdbc, EntityManager entities) {
		this.jdbc = jdbc;
		this.entities = entities;
	}

	/** Works in a trust as a job does: no person is acting, so no answer is anybody's. */
	public <T> T in(int trustId, Supplier<T> work) {
		return bound(trustId, null, work);
	}

	/** Works in a trust with what one person there may see of their own. */
	public <T> T in(int trustId, UUID personId, Supplier<T> work) {
		return bound(trustId, personId, work);
	}

	/** Sees the roles of a person in all trusts. */
	public <T> T of(UUID personId, Supplier<T> work) {
		return bound(null, personId, work);
	}

	private <T> T bound(@Nullable Integer trustId, @Nullable UUID personId, Supplier<T> work) {
		this.entities.flush();
		bind(trustId, personId);
		T result = work.get();
		this.entities.flush();
		this.entities.clear();
		bind(null, null);
		return result;
	}

	private void bind(@Nullable Integer trustId, @Nullable UUID personId) {
		this.jdbc.sql("select set_config('app.trust', ?, true), set_config('app.person', ?, true)")
			.param(Objects.toString(trustId, ""))
			.param(Objects.toString(personId, ""))
			.query()
			.singleRow();
		WorkingTrust.bind(trustId);
	}

}
