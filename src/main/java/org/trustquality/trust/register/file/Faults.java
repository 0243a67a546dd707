package org.trustquality.trust.register.file;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What is wrong with one file, gathered until it is enough to give up. */
final class Faults {

	/** An administrator reads no more at a time. */
	static final int MOST = 20;

	private final String file;

	private final List<FileFault> found = new ArrayList<>();

	Faults(String file) {
		this.file = file;
	}

	void add(long line, @Nullable String column, String message) throws InvalidRegisterFile {
		this.found.add(new FileFault(this.file, line, column, message));
		if (this.found.size() == MOST) {
			refuse();
		}
	}

	/** A fault after which reading on makes no sense. */
	InvalidRegisterFile last(long line, @Nullable String column, String message) {
		this.found.add(new FileFault(this.file, line, column, message));
		return new InvalidRegisterFile(this.found);
	}

	/** Gives up if anything was wrong. */
	void refuse() throws InvalidRegisterFile {
		if (!this.found.isEmpty()) {
			throw new InvalidRegisterFile(this.found);
		}
	}

}
