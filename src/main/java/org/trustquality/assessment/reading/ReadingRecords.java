package org.trustquality.assessment.reading;

import java.util.List;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;
import org.trustquality.assessment.AcademicYear;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each time that whoever runs the computers read a person's answers. */
@Component
@Order(11)
class ReadingRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	ReadingRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(new PersonalRecord("readings", "Your answers read by whoever runs the service", this.jdbc.sql("""
				select academic_year, read_at, read_by, reason from answer_readings
				where trust_id = :trust and person_id in (:ids) order by read_at, reading_id""")
			.param("trust", trustId)
			.param("ids", person.accounts())
			.query((row, number) -> Fact.row(
					Fact.of("year", "Assessment", new AcademicYear(row.getInt("academic_year")).toString()),
					Fact.moment("readAt", "Read", row, "read_at"), Fact.of("readBy", "By", row.getString("read_by")),
					Fact.of("reason", "Why", row.getString("reason"))))
			.list()));
	}

}
