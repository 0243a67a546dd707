package org.trustquality.review.judgement;

import org.jspecify.annotations.Nullable;

/**
 * One dimension or indicator, as the adviser judges it and as the board agreed it.
 *
 * @param title what it is called
 * @param dimension the id of the dimension
 * @param adviserWords the adviser's level with its name
 * @param point what the adviser says
 * @param board what the board agreed
 */
public record ComparedPoint(String title, String dimension, String adviserWords, JudgedPoint point, BoardPoint board) {

	/** By how many levels the adviser lies above the board; null without one of them. */
	public @Nullable Integer distance() {
		return this.board.below(this.point.level());
	}

	/** How far the two lie apart, in words for the trust. */
	public String distanceWords() {
		return distanceWords("The adviser is ");
	}

	/** The same for the adviser. */
	public String ownDistanceWords() {
		return distanceWords("You are ");
	}

	private String distanceWords(String adviser) {
		Integer distance = distance();
		if (distance == null) {
			return "Not to be compared";
		}
		if (distance == 0) {
			return "The same level";
		}
		int levels = Math.abs(distance);
		return adviser + levels + (levels == 1 ? " level " : " levels ") + ((distance > 0) ? "higher" : "lower");
	}

	/**
	 * Whether the reply has to say something to it: the adviser asks, or sees another
	 * level.
	 */
	public boolean needsReply() {
		return this.point.question() != null
				|| !(this.board.isLevelWith(this.point.level()) || this.point.level() == null);
	}

	/** Whether a reply that has to be given is not given yet. */
	public boolean lacksReply() {
		return needsReply() && this.point.reply() == null;
	}

}
