package org.trustquality.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The actions that a person owns, by account or by one of their names, those they added,
 * and the notes they wrote. Who added an action stands in the activity log alone.
 */
@Component
@Order(8)
class ActionRecords implements PersonalRecords {

	private static final String OWNED = """
			select a.what, a.measure, a.due_on, a.status from actions a
			where a.trust_id = :trust and (a.owner_id in (:ids) or lower(a.owner) in (
				select lower(name) from people where person_id in (:ids)
				union select lower(name) from known_names where trust_id = :trust and person_id in (:ids)))
			order by a.due_on, a.action_id""";

	private static final String ADDED = """
			select a.what, a.measure, a.due_on, a.status from activities l join actions a
				on a.trust_id = l.trust_id and a.action_id = (l.details::json ->> 'action')::uuid
			where l.trust_id = :trust and l.actor in (:ids) and l.act = 'ACTION_ADDED'
			order by l.sequence""";

	private static final String NOTED = """
			select a.what, n.note, n.status, n.noted_at
			from action_notes n join actions a using (trust_id, action_id)
			where n.trust_id = :trust and n.written_by in (:ids) order by n.noted_at, n.number""";

	private final JdbcClient jdbc;

	ActionRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(record("actionsOwned", "Actions you own", OWNED, trustId, person, ActionRecords::action),
				record("actionsAdded", "Actions you added", ADDED, trustId, person, ActionRecords::action),
				record("actionNotes", "Notes you wrote about actions", NOTED, trustId, person,
						(row, number) -> Fact.row(Fact.of("what", "Action", row.getString("what")),
								Fact.of("note", "Note", row.getString("note")), status(row),
								Fact.moment("notedAt", "Written", row, "noted_at"))));
	}

	private PersonalRecord record(String key, String heading, String query, int trustId, RecordedPerson person,
			RowMapper<List<Fact>> row) {
		return new PersonalRecord(key, heading,
				this.jdbc.sql(query).param("trust", trustId).param("ids", person.accounts()).query(row).list());
	}

	private static List<Fact> action(ResultSet row, int number) throws SQLException {
		return Fact.row(Fact.of("what", "Action", row.getString("what")),
				Fact.of("measure", "How the board will know", row.getString("measure")),
				Fact.of("dueOn", "Due", row.getObject("due_on", LocalDate.class)), status(row));
	}

	private static Fact status(ResultSet row) throws SQLException {
		return Fact.of("status", "Status", ActionStatus.valueOf(row.getString("status")).words());
	}

}
