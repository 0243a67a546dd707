package org.trustquality.editing;

import java.util.List;
import java.util.stream.IntStream;

import org.trustquality.access.FieldError;
import org.trustquality.framework.manuscript.Fault;

/**
 * The faults of a file as a page shows them: the first of them, and how many there are.
 *
 * @param first the first, by line
 * @param count how many there are
 */
record ShownFaults(List<Fault> first, int count) {

	/** More than anybody mends before looking again. */
	static final int MOST = 300;

	private static final int SUMMARY = 10;

	static ShownFaults of(List<Fault> faults) {
		return new ShownFaults(faults.stream().limit(MOST).toList(), faults.size());
	}

	/** How many there are, in words. */
	public String inWords() {
		return (this.count == 1) ? "1 fault" : "%,d faults".formatted(this.count);
	}

	/** Those beyond what is shown, in words; empty if all are shown. */
	public String rest() {
		int rest = this.count - this.first.size();
		if (rest == 0) {
			return "";
		}
		return ((rest == 1) ? "1 more is" : "%,d more are".formatted(rest)) + " not shown. Mend these first.";
	}

	/** The first few for the summary, each leading to its line in the list. */
	public List<FieldError> errors() {
		return IntStream.range(0, Math.min(SUMMARY, this.first.size()))
			.mapToObj((place) -> new FieldError("fault-" + (place + 1),
					"Line " + this.first.get(place).place().line() + ": " + this.first.get(place).words()))
			.toList();
	}

}
