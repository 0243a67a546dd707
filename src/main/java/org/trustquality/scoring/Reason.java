package org.trustquality.scoring;

/** Why a score is missing; it is never replaced by an estimate. */
public enum Reason {

	/** Fewer trustees count than are needed to show anything. */
	TOO_FEW_RESPONDENTS("too_few_respondents"),

	/** Too few claims of a dimension have a score. */
	DIMENSION_INCOMPLETE("dimension_incomplete"),

	/** Two years have too few claims of a dimension in common. */
	NOT_COMPARABLE("not_comparable");

	private final String code;

	Reason(String code) {
		this.code = code;
	}

	/** The reason as the API and the exports state it. */
	public String code() {
		return this.code;
	}

}
