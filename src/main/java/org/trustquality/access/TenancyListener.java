package org.trustquality.access;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the start of each transaction for whom it works, and lets a
 * person change nothing in a closed trust. The settings end with the transaction, so a
 * pooled connection never remembers them.
 */
@Component
class TenancyListener implements TransactionExecutionListener {

	private final JdbcClient jdbc;

	TenancyListener(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
		Tenancy.Bound tenancy = Tenancy.current();
		if (tenancy != null && beginFailure == null) {
			this.jdbc.sql("""
					select set_config('app.trust', ?, true), set_config('app.person', ?, true),
						set_config('app.respondent', ?, true),
						case when exists (
							select from trusts where trust_id = nullif(?, '')::integer and closed_on is not null)
						then set_config('transaction_read_only', 'on', true) end""")
				.param(Objects.toString(tenancy.trustId(), ""))
				.param(Objects.toString(tenancy.personId(), ""))
				.param(Objects.toString(tenancy.respondent(), ""))
				.param(tenancy.isVisit() ? Objects.toString(tenancy.trustId(), "") : "")
				.query()
				.singleRow();
			WorkingTrust.bind(tenancy.trustId());
		}
	}

}
