package org.trustquality.scoring.request;

/** What may be wrong with a request. */
public enum FaultCode {

	/** Something that must be there is not. */
	MISSING("missing"),

	/** A text where a list belongs, and the like. */
	WRONG_TYPE("wrong_type"),

	/** A field that the service does not know, perhaps a slip of the pen. */
	UNKNOWN_FIELD("unknown_field"),

	/** An edition that is not published here. */
	UNKNOWN_EDITION("unknown_edition"),

	/** A rating of an indicator that the framework does not have. */
	UNKNOWN_INDICATOR("unknown_indicator"),

	/** Neither trustee, chief executive nor adviser. */
	UNKNOWN_ROLE("unknown_role"),

	/** A list that may not be empty is. */
	EMPTY("empty"),

	/** A number outside its bounds, or not whole where it must be. */
	OUT_OF_RANGE("out_of_range"),

	/** Not a level of the scale, not sure or not applicable. */
	NOT_A_RATING("not_a_rating"),

	/** Two dimensions, claims or indicators of one id. */
	DUPLICATE_ID("duplicate_id"),

	/** One respondent twice. */
	DUPLICATE_RESPONDENT("duplicate_respondent"),

	/** More than one chief executive. */
	TWO_CHIEF_EXECUTIVES("two_chief_executives"),

	/**
	 * A claim that says neither its grade nor its weight, or a dimension without either.
	 */
	NO_EVIDENCE("no_evidence"),

	/** A weight that is not what the grade says. */
	CONTRADICTION("contradiction"),

	/** More respondents or indicators than one call may bring. */
	TOO_MANY("too_many");

	private final String code;

	FaultCode(String code) {
		this.code = code;
	}

	/** The code as the API states it. */
	public String code() {
		return this.code;
	}

}
