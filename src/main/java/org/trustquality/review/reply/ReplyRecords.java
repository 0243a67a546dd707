package org.trustquality.review.reply;

import java.util.List;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.review.judgement.ReplyKind;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person replied to advisers for their trust. */
@Component
@Order(12)
class ReplyRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	ReplyRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(new PersonalRecord("reviewReplies", "What you replied to advisers",
				this.jdbc.sql("""
						select p.academic_year, p.subject, p.reply, p.reply_text, p.replied_at from review_points p
						where p.trust_id = :trust and p.replied_by in (:ids) order by p.replied_at, p.subject""")
					.param("trust", trustId)
					.param("ids", person.accounts())
					.query((row, number) -> Fact.row(
							Fact.of("year", "Assessment", new AcademicYear(row.getInt("academic_year")).toString()),
							Fact.of("subject", "About", row.getString("subject")),
							Fact.of("reply", "Reply", ReplyKind.valueOf(row.getString("reply")).words()),
							Fact.of("text", "Text", row.getString("reply_text")),
							Fact.moment("repliedAt", "Written", row, "replied_at")))
					.list()));
	}

}
