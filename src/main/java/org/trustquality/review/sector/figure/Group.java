package org.trustquality.review.sector.figure;

import org.trustquality.trust.register.Phase;
import org.trustquality.trust.register.SizeBand;

/**
 * Some of the trusts.
 *
 * @param division by what they belong together
 * @param code the name of the size band or the phase
 */
public record Group(Division division, String code) {

	/** All trusts. */
	public static final Group ALL = new Group(Division.ALL, "ALL");

	/** Of which the register does not tell; nothing is ever told of these alone. */
	static final String NOT_KNOWN = "NOT_KNOWN";

	boolean isKnown() {
		return !this.code.equals(NOT_KNOWN);
	}

	/** What pages call it. */
	public String words() {
		return switch (this.division) {
			case ALL -> "All trusts";
			case SIZE -> SizeBand.valueOf(this.code).words();
			case PHASE -> Phase.valueOf(this.code).words();
		};
	}

}
