package org.trustquality.assessment.meeting;

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
 * The agreed levels that a person put on record. Their table holds no person; the
 * activity log says who it was.
 */
@Component
@Order(6)
class AgreedRecords implements PersonalRecords {

	private final JdbcClient jdbc;

	private final ActivityLog log;

	private final Editions editions;

	AgreedRecords(JdbcClient jdbc, ActivityLog log, Editions editions) {
		this.jdbc = jdbc;
		this.log = log;
		this.editions = editions;
	}

	/** What somebody else has changed since is no longer the person's. */
	@Override
	public List<PersonalRecord> of(int trustId, RecordedPerson person) {
		List<Activity> lines = this.log.all(trustId, Act.LEVEL_AGREED);
		Map<Place, Activity> last = lines.stream()
			.collect(Collectors.toMap(Place::of, (line) -> line, (earlier, later) -> later));
		Set<Activity> latest = new HashSet<>(last.values());
		Map<Place, AgreedText> texts = lines.isEmpty() ? Map.of() : texts(trustId);
		return List.of(new PersonalRecord("agreedLevels", "Agreed levels you recorded",
				lines.stream().filter((line) -> person.accounts().contains(line.actor())).map((line) -> {
					AgreedText text = latest.contains(line) ? texts.get(Place.of(line)) : null;
					return Fact.row(Fact.of("year", "Assessment", line.details().get("year")),
							Fact.of("indicator", "Indicator", line.details().get("indicator")),
							Fact.of("level", "Level", (text != null) ? text.level : null),
							Fact.of("reason", "Reason", (text != null) ? text.reason : null),
							Fact.of("recordedAt", "Recorded", line.happenedAt()));
				}).toList()));
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

	/** One indicator of one year, as the log names it. */
	private record Place(@Nullable String year, @Nullable String indicator) {

		static Place of(Activity line) {
			return new Place(line.details().get("year"), line.details().get("indicator"));
		}

	}

	private record AgreedText(String level, String reason) {
	}

}
