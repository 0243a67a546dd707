package org.trustquality.trust.register.file;

import java.util.List;

/** The files are not those of the register, or not whole; nothing of them is taken. */
public class InvalidRegisterFile extends Exception {

	private final List<FileFault> faults;

	InvalidRegisterFile(List<FileFault> faults) {
		super(faults.size() + " faults, the first: " + faults.get(0));
		this.faults = List.copyOf(faults);
	}

	/** The first faults, 20 at most. */
	public List<FileFault> faults() {
		return this.faults;
	}

}
