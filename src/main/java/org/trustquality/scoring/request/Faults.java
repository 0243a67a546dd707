package org.trustquality.scoring.request;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far. */
final class Faults {

	private static final int LONGEST_QUOTE = 60;

	private final List<Fault> found = new ArrayList<>();

	void add(FaultCode code, Node where, String message) {
		this.found.add(new Fault(code, where.path(), message));
	}

	boolean isEmpty() {
		return this.found.isEmpty();
	}

	List<Fault> found() {
		return this.found;
	}

	/** What somebody sent, short enough to say it again. */
	static String quote(Object sent) {
		String text = (sent instanceof String) ? "\"" + sent + "\"" : String.valueOf(sent);
		return (text.length() > LONGEST_QUOTE) ? text.substring(0, LONGEST_QUOTE) + "..." : text;
	}

}
