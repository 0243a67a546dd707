package org.trustquality.review.judgement;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * What an adviser says of one dimension or indicator, and what became of it.
 *
 * @param subject the id of the dimension or indicator
 * @param level the adviser's level; null if they gave none
 * @param reason why
 * @param question what they ask the trust; null for nothing
 * @param reply what the trust replied; null as long as it has not
 * @param agreedLevel the level on which both agree in the end
 * @param agreedText what both agree in the end
 * @param changes counts the changes, so that an editor who saw an earlier state is told
 */
public record JudgedPoint(String subject, @Nullable Integer level, String reason, @Nullable String question,
		@Nullable Reply reply, @Nullable Integer agreedLevel, @Nullable String agreedText, int changes) {

	static JudgedPoint of(ResultSet row, int number) throws SQLException {
		return new JudgedPoint(row.getString("subject"), row.getObject("level", Integer.class), row.getString("reason"),
				row.getString("question"), Reply.of(row), row.getObject("agreed_level", Integer.class),
				row.getString("agreed_text"), row.getInt("changes"));
	}

	/** Whether there is anything on which both agreed in the end. */
	public boolean isSettled() {
		return this.agreedLevel != null || this.agreedText != null;
	}

}
