package org.trustquality.assessment.result.years;

/** Why an indicator is not compared between two years. */
public enum NotComparable {

	/** The earlier year did not ask it. */
	NEW("New: it was not asked in the earlier year."),

	/** The later year does not ask it any more. */
	NO_LONGER_ASKED("No longer asked in the later year."),

	/** The statement or a level is worded otherwise. */
	WORDING_CHANGED("The wording changed, so the answers are not compared."),

	/** The two years are answered on scales with other numbers of levels. */
	OTHER_SCALE("It was answered on another scale."),

	/** More than half said in one year that it does not concern the trust. */
	NOT_APPLICABLE("In one of the years most trustees said that it does not apply to the trust."),

	/** The earlier year shows no score for it. */
	TOO_FEW_BEFORE("Too few trustees rated it in the earlier year."),

	/** The later year shows no score for it. */
	TOO_FEW_NOW("Too few trustees rated it in the later year.");

	private final String words;

	NotComparable(String words) {
		this.words = words;
	}

	/** How a sentence begins that names what the other year asks in its place. */
	String kinInWords() {
		return equals(NEW) ? "The earlier year asked " : "The later year asks ";
	}

	/** The reason as pages write it. */
	public String words() {
		return this.words;
	}

}
