package org.trustquality.access.advising;

import java.time.LocalDate;
import java.util.List;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The appointments by which a person advises a trust, and those that they made. */
@Component
@Order(12)
class AdvisingRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	AdvisingRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(new PersonalRecord("advising", "Advising this trust",
				this.jdbc.sql("""
						select * from adviser_appointments where trust_id = :trust and adviser_id in (:ids)
						order by appointed_at, appointment_id""")
					.param("trust", trustId)
					.param("ids", person.accounts())
					.query((row, number) -> {
						Appointment appointment = Appointment.of(row, number);
						return Fact.row(Fact.of("beginsOn", "From", appointment.beginsOn()),
								Fact.of("endsOn", "Until", appointment.endsOn()),
								Fact.of("reviews", "You review before you see the board's levels",
										appointment.reviews()),
								Fact.moment("endedAt", "Ended early", row, "ended_at"),
								Fact.of("conflict", "Conflict of interest that you declared", appointment.conflict()),
								Fact.moment("conflictDeclaredAt", "Declared", row, "conflict_declared_at"));
					})
					.list()),
				new PersonalRecord("advisersAppointed", "Advisers you appointed", this.jdbc.sql("""
						select begins_on, ends_on, appointed_at from adviser_appointments
						where trust_id = :trust and appointed_by in (:ids) order by appointed_at, appointment_id""")
					.param("trust", trustId)
					.param("ids", person.accounts())
					.query((row, number) -> Fact.row(Fact.moment("appointedAt", "Appointed", row, "appointed_at"),
							Fact.of("beginsOn", "From", row.getObject("begins_on", LocalDate.class)),
							Fact.of("endsOn", "Until", row.getObject("ends_on", LocalDate.class))))
					.list()));
	}

}
