package org.trustquality.review.beside;

import org.jspecify.annotations.Nullable;
import org.trustquality.review.judgement.ReviewPoint;
import org.trustquality.review.judgement.Subject;

/**
 * One point of a review, as the adviser judges it and as the board agreed it.
 *
 * @param subject what it is about
 * @param point what the adviser says
 * @param own the adviser's level in words
 * @param board what the board agreed; null if that cannot be shown
 * @param distance how far the two lie apart; null without a level of one of the two
 */
public record ComparedPoint(Subject subject, ReviewPoint point, String own, @Nullable BoardPoint board,
		@Nullable Distance distance) {

	/** How far the two lie apart, in words. */
	public String between() {
		return (this.distance != null) ? this.distance.words() : "Nothing to compare";
	}

	/** Whether the two lie a level or more apart. */
	public boolean isApart() {
		return this.distance != null && this.distance.isApart();
	}

	/** Whether it still needs a word on what both agree. */
	public boolean isUnsettled() {
		return isApart() && this.point.position() == null;
	}

	/**
	 * Whether the reply has to say something to it: the adviser asks, or lies a level or
	 * more from the board.
	 */
	public boolean needsReply() {
		return this.point.question() != null || isApart();
	}

	/** Whether a reply that has to be given is not given yet. */
	public boolean lacksReply() {
		return needsReply() && this.point.reply() == null;
	}

}
