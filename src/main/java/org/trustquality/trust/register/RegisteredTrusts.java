package org.trustquality.trust.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the register says of a trust that uses the service. */
@Service
@Transactional(readOnly = true)
public class RegisteredTrusts {

	private final JdbcClient jdbc;

	RegisteredTrusts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What it says of a trust; nothing of one that was entered by hand. */
	public RegisterFacts facts(int trustId) {
		return this.jdbc
			.sql("select " + RegisterFacts.COLUMNS + " from trusts t " + RegisterFacts.ENTRY + " where t.trust_id = ?")
			.param(trustId)
			.query((row, number) -> RegisterFacts.of(row))
			.optional()
			.orElse(RegisterFacts.NONE);
	}

}
