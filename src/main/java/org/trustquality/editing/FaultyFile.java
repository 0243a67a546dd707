package org.trustquality.editing;

import java.util.List;

import org.trustquality.framework.manuscript.Fault;

/** A file was brought that cannot be published as it is. */
class FaultyFile extends RuntimeException {

	private final transient List<Fault> faults;

	FaultyFile(List<Fault> faults) {
		super(faults.size() + " faults, first: " + faults.get(0));
		this.faults = faults;
	}

	List<Fault> faults() {
		return this.faults;
	}

}
