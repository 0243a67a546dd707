package org.trustquality.trust.register.file;

import java.util.regex.Pattern;

import org.trustquality.trust.register.RegisterEntry;

/**
 * Notices two columns that stand under each other's names although each value by itself
 * would do: names and towns, and two dates of which the register fills one for trusts.
 */
final class Exchange {

	private static final Pattern NAME = Pattern.compile("(?i).*\\b(?:trust|academy|academies|school|schools)\\b.*");

	/** Fewer may be chance. */
	private static final int ENOUGH = 10;

	private int towns;

	private int namesAsTowns;

	private int opened;

	private int incorporated;

	void see(RegisterEntry trust) {
		String town = trust.town();
		this.towns += (town != null) ? 1 : 0;
		this.namesAsTowns += (town != null && NAME.matcher(town).matches()) ? 1 : 0;
		this.opened += (trust.openedOn() != null) ? 1 : 0;
		this.incorporated += (trust.incorporatedOn() != null) ? 1 : 0;
	}

	void check(Faults faults) throws InvalidRegisterFile {
		if (this.towns >= ENOUGH && this.namesAsTowns * 2 > this.towns) {
			faults.add(1, TrustRow.TOWN.name(),
					"This column has names of trusts, not towns. Two columns are exchanged.");
		}
		if (this.opened >= ENOUGH && this.incorporated == 0) {
			faults.add(1, TrustRow.INCORPORATED.name(),
					"No trust has a date here, while many have an open date. Two columns are exchanged.");
		}
		faults.refuse();
	}

}
