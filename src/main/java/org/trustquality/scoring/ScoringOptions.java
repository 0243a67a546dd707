package org.trustquality.scoring;

import org.jspecify.annotations.Nullable;

/**
 * What a caller may decide about scoring: from how many answers on, and for what board.
 *
 * @param minimumRatings how many ratings an indicator needs to be shown with everything,
 * 1 or more
 * @param minimumAnsweredShare which part of the indicators a trustee must have answered
 * to count, 0 to 1
 * @param boardSize how many members the board has; unknown counts as more than six
 * @param invited how many trustees were asked; unknown means those who responded
 */
public record ScoringOptions(int minimumRatings, double minimumAnsweredShare, @Nullable Integer boardSize,
		@Nullable Integer invited) {

	/** Five ratings, half the indicators, board and invitations unknown. */
	public static final ScoringOptions STANDARD = new ScoringOptions(5, 0.5, null, null);

	private static final int SMALL_BOARD = 6;

	private static final int SMALL_BOARD_RATINGS = 3;

	public ScoringOptions {
		if (minimumRatings < 1) {
			throw new IllegalArgumentException("At least one rating is needed, not " + minimumRatings);
		}
		if (!(minimumAnsweredShare >= 0 && minimumAnsweredShare <= 1)) {
			throw new IllegalArgumentException("A share is 0 to 1, not " + minimumAnsweredShare);
		}
		if (boardSize != null && boardSize < 1) {
			throw new IllegalArgumentException("A board has members, not " + boardSize);
		}
		if (invited != null && invited < 0) {
			throw new IllegalArgumentException("Nobody can invite " + invited);
		}
	}

	/** The same with this many ratings needed. */
	public ScoringOptions withMinimumRatings(int ratings) {
		return new ScoringOptions(ratings, this.minimumAnsweredShare, this.boardSize, this.invited);
	}

	/** The same for a board of this many members. */
	public ScoringOptions withBoardSize(int members) {
		return new ScoringOptions(this.minimumRatings, this.minimumAnsweredShare, members, this.invited);
	}

	/** The same with this many trustees asked. */
	public ScoringOptions withInvited(int trustees) {
		return new ScoringOptions(this.minimumRatings, this.minimumAnsweredShare, this.boardSize, trustees);
	}

	/**
	 * How many ratings an indicator needs for its mean to be shown: three on a board of
	 * six or fewer, otherwise the full number.
	 */
	public int fewestRatings() {
		boolean small = this.boardSize != null && this.boardSize <= SMALL_BOARD;
		return small ? Math.min(SMALL_BOARD_RATINGS, this.minimumRatings) : this.minimumRatings;
	}

	/**
	 * How many people's own scores an interval needs: as many as an indicator, and two at
	 * least.
	 */
	public int fewestOwnScores() {
		return Math.max(2, this.minimumRatings);
	}

	/** Whether a trustee answered enough to count. */
	public boolean counts(Ratings trustee) {
		return trustee.answeredShare() >= this.minimumAnsweredShare;
	}

}
