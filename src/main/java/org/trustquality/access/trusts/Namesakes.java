package org.trustquality.access.trusts;

import java.util.List;

import org.trustquality.trust.register.RegisterEntry;
import org.trustquality.trust.register.RegisterSearch;
import org.trustquality.trust.register.SearchName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Trusts of one name: in the register and here. */
@Component
@Transactional(readOnly = true)
public class Namesakes {

	private final RegisterSearch register;

	private final JdbcClient jdbc;

	Namesakes(RegisterSearch register, JdbcClient jdbc) {
		this.register = register;
		this.jdbc = jdbc;
	}

	/** The entries of this name with which a trust could be opened. */
	List<RegisterEntry> inRegister(String name) {
		String wanted = SearchName.of(name);
		return this.register.find(name, 1)
			.stream()
			.filter(RegisterSearch.Found::isOpenable)
			.map(RegisterSearch.Found::entry)
			.filter((entry) -> SearchName.of(entry.shownName()).equals(wanted))
			.toList();
	}

	/** The trusts of this name here that have no entry in the register. */
	public List<TrustHere> enteredByHand(String name) {
		return this.jdbc.sql(TrustHere.QUERY + " where t.uid is null and lower(t.name) = lower(?) order by t.trust_id")
			.param(name)
			.query(TrustHere::of)
			.list();
	}

}
