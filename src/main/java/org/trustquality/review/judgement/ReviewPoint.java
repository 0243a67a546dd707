package org.trustquality.review.judgement;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * One point of a review: what the adviser says, what the trust replies and what both
 * agree.
 *
 * @param subject the id of the dimension or the indicator
 * @param judgement what the adviser says
 * @param question what the adviser asks the trust; null for nothing
 * @param reply what the trust replies; null before it does
 * @param position where both stand in the end; null before that is noted
 * @param changes counts what was changed, so that an earlier state is recognised
 */
public record ReviewPoint(String subject, Judgement judgement, @Nullable String question, @Nullable Reply reply,
		@Nullable Position position, int changes) {

	/** What a form has seen where nothing was written yet. */
	public static final int NONE = -1;

	static ReviewPoint of(ResultSet row, int number) throws SQLException {
		return new ReviewPoint(row.getString("subject"),
				new Judgement(row.getObject("level", Integer.class), row.getString("reason")),
				row.getString("question"), Reply.of(row), position(row), row.getInt("changes"));
	}

	private static @Nullable Position position(ResultSet row) throws SQLException {
		String text = row.getString("agreed_text");
		return (text != null) ? new Position(row.getObject("agreed_level", Integer.class), text) : null;
	}

	ReviewPoint withoutReply() {
		return new ReviewPoint(this.subject, this.judgement, this.question, null, this.position, this.changes);
	}

}
