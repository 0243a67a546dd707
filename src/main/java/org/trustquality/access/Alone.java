package org.trustquality.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes everybody else who wants to change the same wait until the transaction has ended.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Alone {

	private final JdbcClient jdbc;

	Alone(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Nobody else appoints or dismisses administrators. */
	public void withAdministrators() {
		hold("administrators");
	}

	/** Nobody else merges or deletes accounts, or corrects an address. */
	public void withAccounts() {
		hold("accounts");
	}

	/** Nobody else appoints advisers or ends an appointment. */
	public void withAdvisers() {
		hold("advisers");
	}

	/** Nobody else publishes an edition. */
	public void withEditions() {
		hold("editions");
	}

	private void hold(String what) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext(?))").param(what).query().singleRow();
	}

}
