package org.trustquality.assessment.own;

import java.util.List;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The own indicators of a trust that a person wrote or put into other words. Their table
 * holds no person; the activity log says who it was.
 */
@Component
@Order(4)
class OwnIndicatorRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	OwnIndicatorRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(new PersonalRecord("ownIndicators", "Indicators of the trust's own that you wrote",
				this.jdbc.sql("""
						select 'OWN-' || number as id, title, statement, why, array_to_string(levels, ' / ') as levels
						from own_indicators
						where trust_id = :trust and 'OWN-' || number in (
							select details::json ->> 'indicator' from activities
							where trust_id = :trust and actor in (:ids)
								and act in ('OWN_INDICATOR_ADDED', 'OWN_INDICATOR_CHANGED'))
						order by number""")
					.param("trust", trustId)
					.param("ids", person.accounts())
					.query((row, number) -> Fact.row(Fact.of("indicator", "Indicator", row.getString("id")),
							Fact.of("title", "Short name", row.getString("title")),
							Fact.of("statement", "Statement", row.getString("statement")),
							Fact.of("why", "Why it is asked", row.getString("why")),
							Fact.of("levels", "Levels", row.getString("levels"))))
					.list()));
	}

}
