package org.trustquality.assessment.result.years;

/**
 * Why a year of a run, or a comparison with it, says nothing of the trustees' answers.
 */
public enum NotShown {

	/** The visitor knows too many sheets from paper forms. */
	WITHHELD("You know what some trustees answered on paper. With this year's results you could work out what the "
			+ "others answered, so they are not shown to you."),

	/** Fewer answered than results need. */
	TOO_FEW("Too few trustees answered this year, so its results are shown to nobody.");

	private final String words;

	NotShown(String words) {
		this.words = words;
	}

	/** The reason as pages write it. */
	public String words() {
		return this.words;
	}

}
