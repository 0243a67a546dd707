package org.trustquality.assessment.signoff;

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

/** The versions that a person signed. */
@Component
@Order(7)
class SignedRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	SignedRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(new PersonalRecord("signOffs", "Versions you signed",
				this.jdbc
					.sql("""
							select academic_year, version, signed_at, meeting_date, minute_reference, correction_reason from sign_offs
							where trust_id = :trust and signed_by in (:ids) order by signed_at, version""")
					.param("trust", trustId)
					.param("ids", person.accounts())
					.query((row, number) -> Fact.row(
							Fact.of("year", "Assessment", new AcademicYear(row.getInt("academic_year")).toString()),
							Fact.of("version", "Version", row.getInt("version")),
							Fact.moment("signedAt", "Signed", row, "signed_at"),
							Fact.of("meetingDate", "Meeting", row.getObject("meeting_date", LocalDate.class)),
							Fact.of("minuteReference", "Minutes", row.getString("minute_reference")),
							Fact.of("correctionReason", "Why it was corrected", row.getString("correction_reason"))))
					.list()));
	}

}
