package org.trustquality.assessment.result.years;

/** Why nobody, or not the visitor, is told how the stayers' views moved. */
public enum WhyNoStayers {

	/** Too few have a score of their own in both years. */
	TOO_FEW_STAYERS("Too few trustees answered both years."),

	/** One or two joined, or left. */
	TOO_FEW_MOVED("Only one or two trustees joined or left, so it would tell what they answered."),

	/** Other sums that are shown would, together with it, tell of one or two people. */
	TELLS_OF_PEOPLE("Together with what other years show, it would tell what one or two trustees answered."),

	/** The two are not neighbours in the run. */
	NOT_NEIGHBOURS("It is told only for assessments that follow each other."),

	/** The visitor knows trustees' answers from paper forms. */
	KNOWN_FROM_PAPER("You know what some trustees answered on paper, so it is not shown to you."),

	/** The answers of a year that it depends on are deleted. */
	ANSWERS_DELETED("Answers that it depends on were deleted by the trust's rule."),

	/** The two years have no change over all dimensions. */
	NOT_COMPARABLE("The two years cannot be compared over all dimensions.");

	private final String words;

	WhyNoStayers(String words) {
		this.words = words;
	}

	/** The reason as pages write it. */
	public String words() {
		return this.words;
	}

}
