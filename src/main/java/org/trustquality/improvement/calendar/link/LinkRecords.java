package org.trustquality.improvement.calendar.link;

import java.time.LocalDate;
import java.util.List;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links by which a person's calendar programs ask for a trust's dates. */
@Component
@Order(9)
class LinkRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	LinkRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(new PersonalRecord("calendarLinks", "Links for your calendar",
				this.jdbc.sql("""
						select made_at, used_on from calendar_links
						where trust_id = :trust and person_id in (:ids) order by made_at, link_id""")
					.param("trust", trustId)
					.param("ids", person.accounts())
					.query((row, number) -> Fact.row(Fact.moment("madeAt", "Made", row, "made_at"),
							Fact.of("usedOn", "Last used", row.getObject("used_on", LocalDate.class))))
					.list()));
	}

}
