package org.trustquality.review.share;

import java.time.LocalDate;
import java.util.List;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;
import org.trustquality.assessment.AcademicYear;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was shared with a person or by them, and what they read of it. */
@Component
@Order(13)
class ShareRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	ShareRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(shares(trustId, person), readings(trustId, person));
	}

	private PersonalRecord shares(int trustId, RecordedPerson person) {
		return new PersonalRecord("shares", "Shared with you or by you", this.jdbc
			.sql("""
					select *, adviser_id in (:ids) as with_you, granted_by in (:ids) as by_you from shares
					where trust_id = :trust and (adviser_id in (:ids) or granted_by in (:ids)) order by granted_at, share_id""")
			.param("trust", trustId)
			.param("ids", person.accounts())
			.query((row, number) -> Fact.row(
					Fact.of("year", "Assessment", new AcademicYear(row.getInt("academic_year")).toString()),
					Fact.of("level", "How much", ShareLevel.valueOf(row.getString("level")).words()),
					Fact.of("withYou", "With you", row.getBoolean("with_you")),
					Fact.of("byYou", "By you", row.getBoolean("by_you")),
					Fact.moment("grantedAt", "Shared", row, "granted_at"),
					Fact.of("endsOn", "Until", row.getObject("ends_on", LocalDate.class)),
					Fact.moment("revokedAt", "Taken back", row, "revoked_at")))
			.list());
	}

	private PersonalRecord readings(int trustId, RecordedPerson person) {
		return new PersonalRecord("shareReadings", "What you read of what was shared",
				this.jdbc.sql("""
						select * from share_readings where trust_id = :trust and read_by in (:ids)
						order by read_on, academic_year, what""")
					.param("trust", trustId)
					.param("ids", person.accounts())
					.query((row, number) -> {
						ShareReading reading = ShareReading.of(row, number);
						return Fact.row(Fact.of("year", "Assessment", reading.year().toString()),
								Fact.of("what", "What", reading.what().words()),
								Fact.of("readOn", "Day", reading.readOn()),
								Fact.of("times", "How often", reading.times()));
					})
					.list());
	}

}
