package org.trustquality.review.judgement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;
import org.trustquality.assessment.AcademicYear;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person wrote as an adviser in reviews that were sent, and replied for a trust. A
 * review that was not sent is no trust's to see; it stands with the account.
 */
@Component
@Order(14)
class ReviewRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	ReviewRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(
				new PersonalRecord("reviews", "Reviews you sent",
						this.jdbc.sql("""
								select r.academic_year, r.state, r.sent_at, p.* from reviews r
									left join review_points p on p.trust_id = r.trust_id and p.review_id = r.review_id
								where r.trust_id = :trust and r.adviser_id in (:ids) order by r.begun_at, p.subject""")
							.param("trust", trustId)
							.param("ids", person.accounts())
							.query((row, number) -> Fact.row(year(row),
									Fact.of("state", "State", ReviewState.valueOf(row.getString("state")).words()),
									Fact.moment("sentAt", "Sent", row, "sent_at"), text("subject", "About", row),
									Fact.of("level", "Your level", number(row, "level")),
									text("reason", "Your reason", row), text("question", "Your question", row),
									Fact.of("agreedLevel", "Level agreed in the end", number(row, "agreed_level")),
									Fact.of("agreedText", "Words agreed in the end", row.getString("agreed_text"))))
							.list()),
				new PersonalRecord("reviewReplies", "What you replied to advisers",
						this.jdbc.sql("""
								select * from review_points where trust_id = :trust and replied_by in (:ids)
								order by replied_at, subject""")
							.param("trust", trustId)
							.param("ids", person.accounts())
							.query((row, number) -> Fact.row(year(row), text("subject", "About", row),
									Fact.of("reply", "Reply", ReplyKind.valueOf(row.getString("reply")).words()),
									Fact.of("text", "What you wrote", row.getString("reply_text")),
									Fact.moment("repliedAt", "Replied", row, "replied_at")))
							.list()));
	}

	private static Fact year(ResultSet row) throws SQLException {
		return Fact.of("year", "Assessment", new AcademicYear(row.getInt("academic_year")).toString());
	}

	private static Fact text(String column, String label, ResultSet row) throws SQLException {
		return Fact.of(column, label, row.getString(column));
	}

	private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Integer.class);
	}

}
