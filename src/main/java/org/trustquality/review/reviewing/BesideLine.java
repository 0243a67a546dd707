package org.trustquality.review.reviewing;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;
import org.trustquality.scoring.Rating;
import org.trustquality.scoring.gap.Box;

/**
 * One point with the adviser's side and the board's.
 *
 * @param subject what it is about
 * @param point what the adviser says; null if nothing
 * @param own the adviser's level in words
 * @param board the board's level or score in words
 * @param reason why the board agreed it; null if that is not shared, or it is a score
 * @param discuss whether the board wants to talk about it with its adviser
 * @param steps by how many levels the board lies above the adviser; null without one of
 * the two
 * @param box where the two stand together; null without one of the two
 */
public record BesideLine(Subject subject, @Nullable ReviewPoint point, String own, String board,
		@Nullable String reason, boolean discuss, @Nullable Double steps, @Nullable Box box) {

	/** So that a difference of exactly one level counts as one. */
	private static final double ROUNDING = 1e-6;

	private static final double MOST = 100;

	static BesideLine of(Reviewed reviewed, Subject subject) {
		ReviewPoint point = reviewed.point(subject);
		boolean whole = subject.id().equals(subject.dimension());
		BoardLevel level = reviewed.board().level(subject.id());
		Double board = whole ? reviewed.board().score(subject.id()) : ((level != null) ? level.points() : null);
		int highest = reviewed.edition().levels().size();
		Integer own = (point != null) ? point.judgement().level() : null;
		Double adviser = (own != null) ? Double.valueOf(Rating.score(own, highest)) : null;
		return new BesideLine(subject, point, reviewed.words(own), whole ? score(board, highest) : words(level),
				(level != null) ? level.reason() : null, level != null && level.discuss(),
				(board != null && adviser != null) ? Double.valueOf((board - adviser) / MOST * (highest - 1)) : null,
				(board != null && adviser != null) ? Box.of(board, adviser) : null);
	}

	private static String words(@Nullable BoardLevel level) {
		return (level != null) ? level.words() : "Left out: it does not apply to this trust";
	}

	private static String score(@Nullable Double score, int highest) {
		return (score != null) ? decimal(1 + score / MOST * (highest - 1)) + " on the scale of levels, agreed score "
				+ BigDecimal.valueOf(score).setScale(0, RoundingMode.HALF_UP) : "No agreed score";
	}

	/** How far the two lie apart, in words. */
	public String gap() {
		if (this.steps == null) {
			return "Nothing to compare";
		}
		String size = decimal(Math.abs(this.steps));
		if (size.equals("0")) {
			return "The same level";
		}
		return "The board sees it " + size + (size.equals("1") ? " level " : " levels ")
				+ ((this.steps > 0) ? "higher" : "lower");
	}

	/** Whether the two lie a level or more apart. */
	public boolean isApart() {
		return this.steps != null && Math.abs(this.steps) >= 1 - ROUNDING;
	}

	/** Whether it still needs a word on what both agree. */
	public boolean isUnsettled() {
		return isApart() && (this.point == null || this.point.position() == null);
	}

	private static String decimal(double number) {
		BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.toPlainString();
	}

}
