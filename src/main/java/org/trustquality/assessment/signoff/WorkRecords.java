package org.trustquality.assessment.signoff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.trustquality.access.personal.Fact;
import org.trustquality.access.personal.PersonalRecord;
import org.trustquality.access.personal.PersonalRecords;
import org.trustquality.access.personal.RecordedPerson;
import org.trustquality.assessment.AcademicYear;
import org.trustquality.assessment.answering.Answer;
import org.trustquality.audit.Act;
import org.trustquality.audit.Activity;
import org.trustquality.audit.ActivityLog;
import org.trustquality.framework.Edition;
import org.trustquality.framework.Editions;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person did for their board: evidence items they added, agreed levels they put on
 * record, versions they signed. The tables of these hold no person; the activity log says
 * who it was.
 */
@Component
@Order(4)
class WorkRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	private final ActivityLog log;

	private final Editions editions;

	WorkRecords(JdbcClient jdbc, ActivityLog log, Editions editions) {
		this.jdbc = jdbc;
		this.log = log;
		this.editions = editions;
	}

	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		return List.of(evidence(trustId, person), agreed(trustId, person), signed(trustId, person));
	}

	/**
	 * A line names its item; an older one has its title only, and was written in the
	 * transaction that added it.
	 */
	private PersonalRecord evidence(int trustId, RecordedPerson person) {
		return new PersonalRecord("evidence", "Evidence items you added", this.jdbc
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
					Fact.of("addedAt", "Added", row.getObject("happened_at", OffsetDateTime.class).toInstant())))
			.list());
	}

	/** What somebody else has changed since is no longer the person's. */
	private PersonalRecord agreed(int trustId, RecordedPerson person) {
		List<Activity> lines = this.log.all(trustId, Act.LEVEL_AGREED);
		Map<Place, Activity> last = lines.stream()
			.collect(Collectors.toMap(Place::of, (line) -> line, (earlier, later) -> later));
		Set<Activity> latest = new HashSet<>(last.values());
		Map<Place, AgreedText> texts = lines.isEmpty() ? Map.of() : texts(trustId);
		return new PersonalRecord("agreedLevels", "Agreed levels you recorded",
				lines.stream().filter((line) -> person.accounts().contains(line.actor())).map((line) -> {
					AgreedText text = latest.contains(line) ? texts.get(Place.of(line)) : null;
					return Fact.row(Fact.of("year", "Assessment", line.details().get("year")),
							Fact.of("indicator", "Indicator", line.details().get("indicator")),
							Fact.of("level", "Level", (text != null) ? text.level : null),
							Fact.of("reason", "Reason", (text != null) ? text.reason : null),
							Fact.of("recordedAt", "Recorded", line.happenedAt()));
				}).toList());
	}

	/** Where a year had two assessments, the log does not tell of which a line is. */
	private Map<Place, AgreedText> texts(int trustId) {
		Map<Place, AgreedText> texts = new HashMap<>();
		Set<Place> doubled = new HashSet<>();
		this.jdbc.sql("""
				select a.academic_year, a.edition_id, l.position, l.level, l.reason
				from agreed_levels l join assessments a using (trust_id, academic_year, assessment_id)
				where l.trust_id = ?""").param(trustId).query((row) -> {
			Edition edition = this.editions.get(row.getString("edition_id"));
			Place place = new Place(new AcademicYear(row.getInt("academic_year")).toString(),
					edition.indicators().get(row.getInt("position")).title());
			AgreedText text = new AgreedText(Answer.ofCode(row.getInt("level")).words(edition),
					row.getString("reason"));
			if (texts.put(place, text) != null) {
				doubled.add(place);
			}
		});
		texts.keySet().removeAll(doubled);
		return texts;
	}

	private PersonalRecord signed(int trustId, RecordedPerson person) {
		return new PersonalRecord("signOffs", "Versions you signed",
				this.jdbc
					.sql("""
							select academic_year, version, signed_at, meeting_date, minute_reference, correction_reason from sign_offs
							where trust_id = :trust and signed_by in (:ids) order by signed_at, version""")
					.param("trust", trustId)
					.param("ids", person.accounts())
					.query((row, number) -> Fact.row(
							Fact.of("year", "Assessment", new AcademicYear(row.getInt("academic_year")).toString()),
							Fact.of("version", "Version", row.getInt("version")),
							Fact.of("signedAt", "Signed", row.getObject("signed_at", OffsetDateTime.class).toInstant()),
							Fact.of("meetingDate", "Meeting", row.getObject("meeting_date", LocalDate.class)),
							Fact.of("minuteReference", "Minutes", row.getString("minute_reference")),
							Fact.of("correctionReason", "Why it was corrected", row.getString("correction_reason"))))
					.list());
	}

	/** One indicator of one year, as the log names it. */
	private record Place(@Nullable String year, @Nullable String indicator) {

		static Place of(Activity line) {
			return new Place(line.details().get("year"), line.details().get("indicator"));
		}

	}

	private record AgreedText(String level, String reason) {
	}

}
