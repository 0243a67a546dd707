package org.trustquality.scoring;

/**
 * The codes in which a rating is kept: a level of the scale as itself, 1 and up, and
 * three codes for what is not a level.
 */
public final class Rating {

	/** Nothing was chosen. */
	public static final short UNANSWERED = 0;

	/** The respondent cannot tell; never a zero. */
	public static final short NOT_SURE = -1;

	/** The statement does not concern the trust. */
	public static final short NOT_APPLICABLE = -2;

	private Rating() {
	}

	/** Whether the code is a level of the scale. */
	public static boolean isLevel(int code) {
		return code > UNANSWERED;
	}

	/** Whether something was chosen: a level, not sure or not applicable. */
	public static boolean isAnswer(int code) {
		return code != UNANSWERED;
	}

}
