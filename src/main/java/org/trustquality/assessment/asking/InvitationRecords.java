package org.trustquality.assessment.asking;

import java.util.List;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.AssessmentState;
import org.trustquality.assessment.Capacity;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person was asked to answer in a trust, and how far they are. */
@Component
@Order(2)
class InvitationRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	InvitationRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(new PersonalRecord("invitations", "What you were asked to answer", this.jdbc.sql("""
				select i.*, a.state from invitations i join assessments a using (trust_id, academic_year, assessment_id)
				where i.trust_id = :trust and i.person_id in (:ids)
				order by i.academic_year, a.opened_at, i.assessment_id, i.status""")
			.param("trust", trustId)
			.param("ids", person.accounts())
			.query((row, number) -> Fact.row(
					Fact.of("year", "Assessment", new AcademicYear(row.getInt("academic_year")).toString()),
					Fact.of("assessment", "Reference of the assessment", row.getString("assessment_id")),
					Fact.of("state", "State of the assessment",
							AssessmentState.valueOf(row.getString("state")).words()),
					Fact.of("name", "You were asked as", row.getString("name")),
					Fact.of("capacity", "To answer as", Capacity.valueOf(row.getString("capacity")).words()),
					Fact.of("status", "How far you are", InvitationStatus.valueOf(row.getString("status")).words()),
					Fact.of("receiptNumber", "Receipt number", row.getString("receipt_number")),
					Fact.of("paper", "On paper", row.getBoolean("paper")),
					Fact.moment("remindedAt", "Last reminded", row, "reminded_at")))
			.list()));
	}

}
