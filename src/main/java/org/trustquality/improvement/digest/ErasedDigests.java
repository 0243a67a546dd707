package org.trustquality.improvement.digest;

import org.trustquality.access.personal.AccountErased;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets whether somebody wanted the weekly mail when their account is deleted. */
@Component
class ErasedDigests {

	private final JdbcClient jdbc;

	ErasedDigests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void erase(AccountErased erased) {
		this.jdbc.sql("delete from action_digests where person_id in (:accounts)")
			.param("accounts", erased.accounts())
			.update();
	}

}
