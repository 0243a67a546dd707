package org.trustquality.framework.manuscript;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The files of an edition have faults; it cannot be published. */
public class InvalidEdition extends RuntimeException {

	static final Comparator<Fault> BY_PLACE = Comparator.comparing((Fault fault) -> fault.place().file())
		.thenComparing((fault) -> fault.place().line());

	private final transient List<Fault> faults;

	InvalidEdition(String edition, List<Fault> faults) {
		super("Edition " + edition + " has " + ((faults.size() == 1) ? "a fault" : faults.size() + " faults") + ":\n"
				+ faults.stream().sorted(BY_PLACE).map(Fault::toString).collect(Collectors.joining("\n")));
		this.faults = faults.stream().sorted(BY_PLACE).toList();
	}

	/** Every fault, by file and line. */
	public List<Fault> faults() {
		return this.faults;
	}

}
