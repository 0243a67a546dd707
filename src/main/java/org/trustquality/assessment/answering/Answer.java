package org.trustquality.assessment.answering;

import java.util.Optional;

import org.trustquality.framework.Edition;

/**
 * What a respondent says to one indicator: a level, not sure, not applicable, or nothing
 * yet. Stored as one code.
 *
 * @param code a level from 1 upwards, 0 unanswered, -1 not sure, -2 not applicable
 */
public record Answer(int code) {

	public static final Answer UNANSWERED = new Answer(0);

	public static final Answer NOT_SURE = new Answer(-1);

	static final Answer NOT_APPLICABLE = new Answer(-2);

	public static Answer ofCode(int code) {
		return new Answer(code);
	}

	/**
	 * Reads what a form sends.
	 * @param choice a level in digits, {@code not-sure} or {@code not-applicable}
	 * @return the answer, or nothing for any other text
	 */
	static Optional<Answer> parse(String choice) {
		return switch (choice) {
			case "not-sure" -> Optional.of(NOT_SURE);
			case "not-applicable" -> Optional.of(NOT_APPLICABLE);
			default -> choice.matches("[1-9]") ? Optional.of(new Answer(Integer.parseInt(choice))) : Optional.empty();
		};
	}

	public boolean isGiven() {
		return !equals(UNANSWERED);
	}

	public boolean isLevel() {
		return this.code > 0;
	}

	/** As pages write it. */
	public String words(Edition edition) {
		return switch (this.code) {
			case 0 -> "Not answered yet";
			case -1 -> "Not sure";
			case -2 -> "Not applicable";
			default -> this.code + " " + edition.levels().get(this.code - 1);
		};
	}

	/** As the form sends it. */
	public String choice() {
		return switch (this.code) {
			case 0 -> "";
			case -1 -> "not-sure";
			case -2 -> "not-applicable";
			default -> Integer.toString(this.code);
		};
	}

}
