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

	/** Where a level stands from 0 to 100 on a scale: 100 (r - 1) / (A - 1). */
	public static double score(int level, int scalePoints) {
		return 100.0 * (level - 1) / (scalePoints - 1);
	}

	/** Whether something was chosen: a level, not sure or not applicable. */
	public static boolean isAnswer(int code) {
		return code != UNANSWERED;
	}

}
