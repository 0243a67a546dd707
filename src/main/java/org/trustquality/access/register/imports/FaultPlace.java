package org.trustquality.access.register.imports;

import org.trustquality.trust.register.file.FileFault;

/** Says in one line where a file is wrong and how. */
public final class FaultPlace {

	private FaultPlace() {
	}

	/** The fault with its place before it: "groups.csv, line 3, Group UID: ...". */
	public static String before(FileFault fault) {
		return fault.file() + ((fault.line() > 0) ? ", line " + fault.line() : "")
				+ ((fault.column() != null) ? ", " + fault.column() : "") + ": " + fault.message();
	}

}
