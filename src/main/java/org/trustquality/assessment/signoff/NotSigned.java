package org.trustquality.assessment.signoff;

import java.util.List;

import org.trustquality.assessment.Assessment;
import org.trustquality.assessment.signoff.snapshot.EditionUsed.IndicatorUsed;

/**
 * A version was not signed: levels are missing, or something changed since the chair
 * looked at it.
 */
public class NotSigned extends RuntimeException {

	private final transient Assessment assessment;

	private final transient List<IndicatorUsed> missing;

	/** Something changed. */
	NotSigned(Assessment assessment) {
		this(assessment, List.of());
	}

	/** Levels are missing. */
	NotSigned(Assessment assessment, List<IndicatorUsed> missing) {
		super(missing.isEmpty() ? "Something changed since it was checked" : "Levels are missing");
		this.assessment = assessment;
		this.missing = missing;
	}

	public Assessment assessment() {
		return this.assessment;
	}

	/** The indicators without an agreed level; none if something changed instead. */
	public List<IndicatorUsed> missing() {
		return this.missing;
	}

}
