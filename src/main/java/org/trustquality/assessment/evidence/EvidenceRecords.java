package org.trustquality.assessment.evidence;

import java.time.LocalDate;
import java.util.List;

import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The evidence items that a person added. Their table holds no person; the activity log
 * says who it was.
 */
@Component
@Order(5)
class EvidenceRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	EvidenceRecords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A line names its item; an older one has its title only, and was written in the
	 * transaction that added it.
	 */
	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(new PersonalRecord("evidence", "Evidence items you added", this.jdbc
			.sql("""
					select a.happened_at, a.details::json ->> 'year' as year, a.details::json ->> 'indicator' as indicator,
						a.details::json ->> 'title' as title, e.dated, e.place, e.link, f.name as file
					from activities a left join lateral (
						select * from evidence_items i
						where i.trust_id = a.trust_id and (i.item_id = (a.details::json ->> 'item')::uuid
							or a.details::json ->> 'item' is null and i.title = a.details::json ->> 'title'
								and i.added_at between a.happened_at - interval '10 seconds' and a.happened_at + interval '10 seconds')
						order by abs(extract(epoch from i.added_at - a.happened_at)), i.item_id limit 1) e on true
						left join evidence_files f on f.trust_id = e.trust_id and f.file_id = e.file_id
					where a.trust_id = :trust and a.actor in (:ids) and a.act = 'EVIDENCE_ADDED'
					order by a.sequence""")
			.param("trust", trustId)
			.param("ids", person.accounts())
			.query((row, number) -> Fact.row(Fact.of("year", "Assessment", row.getString("year")),
					Fact.of("indicator", "Indicator", row.getString("indicator")),
					Fact.of("title", "Title", row.getString("title")),
					Fact.of("dated", "Date of the document", row.getObject("dated", LocalDate.class)),
					Fact.of("place", "Where in it", row.getString("place")),
					Fact.of("link", "Link", row.getString("link")), Fact.of("file", "File", row.getString("file")),
					Fact.moment("addedAt", "Added", row, "happened_at")))
			.list()));
	}

}
